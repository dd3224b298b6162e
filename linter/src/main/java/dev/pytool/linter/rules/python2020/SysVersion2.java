package dev.pytool.linter.rules.python2020;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The third character of `sys.version` is `1` for Python 3.10 and all that follow.
///
/// ```python
/// minor = sys.version[2]
/// ```
///
/// Write instead:
///
/// ```python
/// minor = str(sys.version_info[1])
/// ```
@Rule(
        code = "YTT102",
        name = "sys-version2",
        message = "`sys.version[2]` referenced (python3.10), use `sys.version_info`")
final class SysVersion2 {
    private SysVersion2() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (PythonVersions.isCharacter(node, 2, cx)) {
            cx.report(node.value());
        }
    }
}
