package dev.pytool.linter.rules.python2020;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// As text, `3.10` comes before `3.5`.
///
/// ```python
/// sys.version > "3.5"
/// ```
///
/// Write instead:
///
/// ```python
/// sys.version_info > (3, 5)
/// ```
@Rule(
        code = "YTT103",
        name = "sys-version-cmp-str3",
        message = "`sys.version` compared to string (python3.10), use `sys.version_info`")
final class SysVersionCmpStr3 {
    private SysVersionCmpStr3() {}

    static void check(Expr.Compare node, LintContext cx) {
        if (PythonVersions.comparedText(node, cx).length() > 1) {
            cx.report(node.left());
        }
    }
}
