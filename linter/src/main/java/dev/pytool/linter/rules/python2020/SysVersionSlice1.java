package dev.pytool.linter.rules.python2020;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The first character of `sys.version` is not the major version of a Python 10.
///
/// ```python
/// major = sys.version[:1]
/// ```
///
/// Write instead:
///
/// ```python
/// major = str(sys.version_info[0])
/// ```
@Rule(
        code = "YTT303",
        name = "sys-version-slice1",
        message = "`sys.version[:1]` referenced (python10), use `sys.version_info`")
final class SysVersionSlice1 {
    private SysVersionSlice1() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (PythonVersions.isHead(node, 1, cx)) {
            cx.report(node.value());
        }
    }
}
