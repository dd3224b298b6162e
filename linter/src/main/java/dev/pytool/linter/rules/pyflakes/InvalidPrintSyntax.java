package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// `print >> file` was Python 2's way to print to a file.
@Rule(
        code = "F633",
        name = "invalid-print-syntax",
        message = "Use of `>>` is invalid with `print` function")
final class InvalidPrintSyntax {
    private InvalidPrintSyntax() {}

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() == Operator.RSHIFT && cx.isBuiltin(node.left(), "print")) {
            cx.report(node.left());
        }
    }
}
