package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Binary op exception.
@Rule(
        code = "PLW0711",
        name = "binary-op-exception",
        message = "Exception to catch is the result of a binary `{}` operation")
final class BinaryOpException {
    private BinaryOpException() {}

    static void check(ExceptHandler node, LintContext cx) {
        if (node.type().isPresent() && node.type().get() instanceof Expr.BoolOp operation) {
            cx.report(operation, operation.op() == BoolOperator.AND ? "and" : "or");
        }
    }
}
