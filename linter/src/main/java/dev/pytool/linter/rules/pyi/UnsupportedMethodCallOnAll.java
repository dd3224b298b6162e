package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A method changes `__all__`. Not all type checkers run such calls in mind; they do follow `+=`.
///
/// ```python
/// __all__.append("load")
/// ```
///
/// Write instead:
///
/// ```python
/// __all__ += ["load"]
/// ```
@Rule(
        code = "PYI056",
        name = "unsupported-method-call-on-all",
        message =
                "Calling `.{}()` on `__all__` may not be supported by all type checkers (use `+=` instead)")
final class UnsupportedMethodCallOnAll {
    private UnsupportedMethodCallOnAll() {}

    static void check(Expr.Call node, LintContext cx) {
        if (node.func() instanceof Expr.Attribute method
                && Exprs.isName(method.value(), "__all__")
                && switch (method.attr()) {
                    case "append", "extend", "remove" -> true;
                    default -> false;
                }) {
            cx.report(method, method.attr());
        }
    }
}
