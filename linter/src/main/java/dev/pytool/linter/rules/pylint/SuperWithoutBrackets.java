package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Super without brackets.
@Rule(
        code = "PLW0245",
        name = "super-without-brackets",
        fix = Fixable.ALWAYS,
        message = "`super` call is missing parentheses")
final class SuperWithoutBrackets {
    private SuperWithoutBrackets() {}

    static void check(Expr.Call node, LintContext cx) {
        if (node.func() instanceof Expr.Attribute attribute
                && attribute.value() instanceof Expr.Name name
                && cx.isBuiltin(name, "super")) {
            Optional<Stmt.FunctionLike> function = cx.function(node);
            if (function.filter(found -> Decorators.owner(found, cx).isPresent()).isPresent()) {
                cx.report(name).safe(cx.insert(cx.end(name), "()"));
            }
        }
    }
}
