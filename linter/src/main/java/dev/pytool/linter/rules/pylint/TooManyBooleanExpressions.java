package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Names for parts of the condition say what they mean.
@Rule(
        code = "PLR0916",
        name = "too-many-boolean-expressions",
        message = "Too many Boolean expressions ({} > {})",
        preview = true)
final class TooManyBooleanExpressions {
    private TooManyBooleanExpressions() {}

    static void check(Stmt.If node, LintContext cx) {
        int count = count(node.test());
        int limit = cx.options().pylint().maxBoolExpr();
        if (count > limit) {
            cx.report(node.test(), count, limit);
        }
    }

    private static int count(Expr expr) {
        return switch (expr) {
            case Expr.BoolOp bool ->
                    bool.values().stream().mapToInt(each -> Math.max(1, count(each))).sum();
            default -> 0;
        };
    }
}
