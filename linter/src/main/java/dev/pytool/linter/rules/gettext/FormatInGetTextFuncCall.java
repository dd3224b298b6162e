package dev.pytool.linter.rules.gettext;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The text is formatted before it is translated, so that no translation is found.
///
/// ```python
/// _("hello {}".format(name))
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
        code = "INT002",
        name = "format-in-get-text-func-call",
        message =
                "`format` method argument is resolved before function call; consider `_(\"string %s\") % arg`")
final class FormatInGetTextFuncCall {
    private FormatInGetTextFuncCall() {}

    static void check(Expr.Call node, LintContext cx) {
        GettextCalls.text(node, cx)
                .filter(text ->
                        text instanceof Expr.Call call && Calls.method(call).equals("format"))
                .ifPresent(cx::report);
    }
}
