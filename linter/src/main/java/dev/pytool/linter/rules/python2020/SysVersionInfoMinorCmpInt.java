package dev.pytool.linter.rules.python2020;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The second part of the version says nothing without the first.
///
/// ```python
/// if sys.version_info.minor < 7:
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
        code = "YTT204",
        name = "sys-version-info-minor-cmp-int",
        message =
                "`sys.version_info.minor` compared to integer (python4), compare `sys.version_info` to tuple")
final class SysVersionInfoMinorCmpInt {
    private SysVersionInfoMinorCmpInt() {}

    static void check(Expr.Compare node, LintContext cx) {
        if (PythonVersions.isOrder(node)
                && Exprs.isInt(node.comparators().getFirst())
                && node.left() instanceof Expr.Attribute minor
                && minor.attr().equals("minor")
                && PythonVersions.isInfo(minor.value(), cx)) {
            cx.report(node.left());
        }
    }
}
