package dev.pytool.linter.rules.gettext;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The text to translate is an f-string: the translation is looked up with the fields filled in,
/// and never found.
///
/// ```python
/// _(f"hello {name}")
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
        code = "INT001",
        name = "f-string-in-get-text-func-call",
        message = "f-string is resolved before function call; consider `_(\"string %s\") % arg`")
final class FStringInGetTextFuncCall {
    private FStringInGetTextFuncCall() {}

    static void check(Expr.Call node, LintContext cx) {
        GettextCalls.text(node, cx).filter(Expr.JoinedStr.class::isInstance).ifPresent(cx::report);
    }
}
