package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A number of a stub is written in more than ten characters. Nothing reads it; `...` says as much.
///
/// ```python
/// def seed(value: int = 6364136223846793005) -> None: ...
/// ```
///
/// Write instead:
///
/// ```python
/// def seed(value: int = ...) -> None: ...
/// ```
///
/// The fix puts `...` in its place.
@Rule(
        code = "PYI054",
        name = "numeric-literal-too-long",
        fix = Fixable.ALWAYS,
        message =
                "Numeric literals with a string representation longer than ten characters are not permitted")
final class NumericLiteralTooLong {
    private static final int LONGEST = 10;

    private NumericLiteralTooLong() {}

    static void check(Expr.Constant node, LintContext cx) {
        if (cx.isStub() && Exprs.isNumber(node) && cx.end(node) - cx.start(node) > LONGEST) {
            cx.report(node).safe(cx.replace(node, "..."));
        }
    }
}
