package dev.pytool.linter.rules.python2020;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The first character of `sys.version` is not the major version of a Python 10.
///
/// ```python
/// major = sys.version[0]
/// ```
///
/// Write instead:
///
/// ```python
/// major = str(sys.version_info[0])
/// ```
@Rule(
        code = "YTT301",
        name = "sys-version0",
        message = "`sys.version[0]` referenced (python10), use `sys.version_info`")
final class SysVersion0 {
    private SysVersion0() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (PythonVersions.isCharacter(node, 0, cx)) {
            cx.report(node.value());
        }
    }
}
