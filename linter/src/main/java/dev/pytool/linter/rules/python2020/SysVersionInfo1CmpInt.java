package dev.pytool.linter.rules.python2020;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The second part of the version says nothing without the first.
///
/// ```python
/// if sys.version_info[1] < 7:
///     ...
/// ```
///
/// Write instead:
///
/// ```python
/// if sys.version_info < (3, 7):
///     ...
/// ```
@Rule(
        code = "YTT203",
        name = "sys-version-info1-cmp-int",
        message =
                "`sys.version_info[1]` compared to integer (python4), compare `sys.version_info` to tuple")
final class SysVersionInfo1CmpInt {
    private SysVersionInfo1CmpInt() {}

    static void check(Expr.Compare node, LintContext cx) {
        if (PythonVersions.isOrder(node)
                && Exprs.isInt(node.comparators().getFirst())
                && PythonVersions.isPart(node.left(), 1, cx)) {
            cx.report(node.left());
        }
    }
}
