package dev.pytool.linter.rules.python2020;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// As text, `10` comes before `3`.
///
/// ```python
/// sys.version >= "3"
/// ```
///
/// Write instead:
///
/// ```python
/// sys.version_info >= (3,)
/// ```
@Rule(
        code = "YTT302",
        name = "sys-version-cmp-str10",
        message = "`sys.version` compared to string (python10), use `sys.version_info`")
final class SysVersionCmpStr10 {
    private SysVersionCmpStr10() {}

    static void check(Expr.Compare node, LintContext cx) {
        if (PythonVersions.comparedText(node, cx).length() == 1) {
            cx.report(node.left());
        }
    }
}
