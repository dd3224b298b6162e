package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// An f-string has its values already; `%` behind it formats what they happen to contain.
///
/// ```python
/// f"{name} has %d items" % count   # f"{name} has {count} items"
/// ```
@Rule(
        code = "RUF073",
        name = "f-string-percent-format",
        message = "`%` operator used on an f-string",
        preview = true)
final class FStringPercentFormat {
    private FStringPercentFormat() {}

    static void check(Expr.BinOp node, LintContext cx) {
        if (node.op() == Operator.MOD && node.left() instanceof Expr.JoinedStr) {
            cx.report(node);
        }
    }
}
