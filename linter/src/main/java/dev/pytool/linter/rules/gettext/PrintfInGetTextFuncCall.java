package dev.pytool.linter.rules.gettext;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// The text is formatted before it is translated, so that no translation is found.
///
/// ```python
/// _("hello %s" % name)
/// ```
///
/// Write instead:
///
/// ```python
/// _("hello %s") % name
/// ```
///
/// Options: `flake8-gettext.function-names`, `flake8-gettext.extend-function-names`.
@Rule(
        code = "INT003",
        name = "printf-in-get-text-func-call",
        message =
                "printf-style format is resolved before function call; consider `_(\"string %s\") % arg`")
final class PrintfInGetTextFuncCall {
    private PrintfInGetTextFuncCall() {}

    static void check(Expr.Call node, LintContext cx) {
        GettextCalls.text(node, cx)
                .filter(text ->
                        text instanceof Expr.BinOp format
                                && format.op() == Operator.MOD
                                && Exprs.isString(format.left()))
                .ifPresent(cx::report);
    }
}
