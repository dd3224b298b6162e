package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// The branch for older versions of Python comes first, so the code one usually reads stands last.
///
/// ```python
/// if sys.version_info < (3, 11):
///     def load(): ...
/// else:
///     def load(strict: bool): ...
/// ```
///
/// Write instead:
///
/// ```python
/// if sys.version_info >= (3, 11):
///     def load(strict: bool): ...
/// else:
///     def load(): ...
/// ```
///
/// Outside stubs the rule speaks only with `preview`.
@Rule(
        code = "PYI066",
        name = "bad-version-info-order",
        message =
                "Put branches for newer Python versions first when branching on `sys.version_info` comparisons")
final class BadVersionInfoOrder {
    private BadVersionInfoOrder() {}

    static void check(Stmt.If node, LintContext cx) {
        if ((cx.isStub() || cx.options().preview()) && hasElse(node, cx)) {
            VersionTests.comparison(node.test(), "sys.version_info", cx)
                    .filter(compare -> compare.ops().getFirst() == CmpOperator.LT)
                    .ifPresent(cx::report);
        }
    }

    /// Whether the chain of branches ends in `else`.
    private static boolean hasElse(Stmt.If node, LintContext cx) {
        Stmt.If last = node;
        while (last.orelse().size() == 1
                && last.orelse().getFirst() instanceof Stmt.If next
                && Branches.isElif(next, cx)) {
            last = next;
        }
        return !last.orelse().isEmpty();
    }
}
