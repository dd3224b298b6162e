package dev.pytool.linter.rules.python2020;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `six.PY3` holds for Python 3 only, not for a Python 4.
///
/// ```python
/// if six.PY3:
///     ...
/// ```
///
/// Write instead:
///
/// ```python
/// if not six.PY2:
///     ...
/// ```
@Rule(
        code = "YTT202",
        name = "six-py3",
        message = "`six.PY3` referenced (python4), use `not six.PY2`")
final class SixPy3 {
    private SixPy3() {}

    static void check(Expr.Name node, LintContext cx) {
        report(node, cx);
    }

    static void check(Expr.Attribute node, LintContext cx) {
        report(node, cx);
    }

    private static void report(Expr node, LintContext cx) {
        if (cx.nameOf(node).equals("six.PY3")) {
            cx.report(node);
        }
    }
}
