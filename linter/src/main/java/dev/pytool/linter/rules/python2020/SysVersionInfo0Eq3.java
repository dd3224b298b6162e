package dev.pytool.linter.rules.python2020;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The condition holds for Python 3 only, not for a Python 4.
///
/// ```python
/// if sys.version_info[0] == 3:
///     ...
/// ```
///
/// Write instead:
///
/// ```python
/// if sys.version_info[0] >= 3:
///     ...
/// ```
@Rule(
        code = "YTT201",
        name = "sys-version-info0-eq3",
        message = "`sys.version_info[0] {} 3` referenced (python4), use `{}`")
final class SysVersionInfo0Eq3 {
    private SysVersionInfo0Eq3() {}

    static void check(Expr.Compare node, LintContext cx) {
        if (node.ops().size() != 1
                || !Exprs.isInt(node.comparators().getFirst(), 3)
                || !PythonVersions.isPart(node.left(), 0, cx)) {
            return;
        }
        switch (node.ops().getFirst()) {
            case EQ -> cx.report(node.left(), "==", ">=");
            case NOT_EQ -> cx.report(node.left(), "!=", "<");
            default -> {}
        }
    }
}
