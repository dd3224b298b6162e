package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A condition compares `sys.version_info` by another operator than `<` and `>=`. Because it holds
/// five parts, `> (3, 10)` is true for 3.10.1, and `== (3, 10)` is never true.
///
/// ```python
/// if sys.version_info > (3, 10): ...
/// ```
///
/// Write instead:
///
/// ```python
/// if sys.version_info >= (3, 11): ...
/// ```
@Rule(
        code = "PYI006",
        name = "bad-version-info-comparison",
        message = "Use `<` or `>=` for `sys.version_info` comparisons")
final class BadVersionInfoComparison {
    private BadVersionInfoComparison() {}

    static void check(Stmt.If node, LintContext cx) {
        VersionTests.comparison(node.test(), "sys.version_info", cx)
                .filter(compare ->
                        compare.ops().getFirst() != CmpOperator.LT
                                && compare.ops().getFirst() != CmpOperator.GT_E)
                .ifPresent(cx::report);
    }
}
