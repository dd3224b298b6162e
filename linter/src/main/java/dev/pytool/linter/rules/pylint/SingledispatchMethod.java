package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Singledispatch method.
@Rule(
        code = "PLE1519",
        name = "singledispatch-method",
        fix = Fixable.SOMETIMES,
        message = "`@singledispatch` decorator should not be used on methods")
final class SingledispatchMethod {
    private SingledispatchMethod() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Decorators.Role role = Decorators.role(node, cx);
        if (role != Decorators.Role.FUNCTION) {
            for (Expr decorator : node.decoratorList()) {
                if (cx.nameOf(decorator).equals("functools.singledispatch")) {
                    cx.report(Decorators.sign(decorator, cx), cx.end(decorator));
                }
            }
        }
    }
}
