package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Singledispatchmethod function.
@Rule(
        code = "PLE1520",
        name = "singledispatchmethod-function",
        fix = Fixable.SOMETIMES,
        message = "`@singledispatchmethod` decorator should not be used on non-method functions")
final class SingledispatchmethodFunction {
    private SingledispatchmethodFunction() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Decorators.role(node, cx) == Decorators.Role.FUNCTION) {
            for (Expr decorator : node.decoratorList()) {
                if (cx.nameOf(decorator).equals("functools.singledispatchmethod")) {
                    cx.report(Decorators.sign(decorator, cx), cx.end(decorator));
                }
            }
        }
    }
}
