package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.processor.rule.Rule;

/// Unary prefix increment decrement.
@Rule(
        code = "B002",
        name = "unary-prefix-increment-decrement",
        message = "Python does not support the unary prefix increment operator (`++`)")
final class UnaryPrefixIncrementDecrement {
    private UnaryPrefixIncrementDecrement() {}

    static void check(Expr.UnaryOp node, LintContext cx) {
        boolean twice = node.operand() instanceof Expr.UnaryOp inner && inner.op() == node.op();
        if (twice && (node.op() == UnaryOperator.UADD || node.op() == UnaryOperator.USUB)) {
            cx.say(
                    cx.start(node),
                    cx.end(node),
                    node.op() == UnaryOperator.UADD
                            ? "Python does not support the unary prefix increment operator (`++`)"
                            : "Python does not support the unary prefix decrement operator (`--`)");
        }
    }
}
