package dev.pytool.linter.rules.python2020;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The first three characters of `sys.version` are `3.1` for Python 3.10 and all that follow.
///
/// ```python
/// sys.version[:3]
/// ```
///
/// Write instead:
///
/// ```python
/// ".".join(map(str, sys.version_info[:2]))
/// ```
@Rule(
        code = "YTT101",
        name = "sys-version-slice3",
        message = "`sys.version[:3]` referenced (python3.10), use `sys.version_info`")
final class SysVersionSlice3 {
    private SysVersionSlice3() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (PythonVersions.isHead(node, 3, cx)) {
            cx.report(node.value());
        }
    }
}
