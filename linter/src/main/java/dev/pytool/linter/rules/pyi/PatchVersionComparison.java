package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A comparison of a stub names a patch release; stubs tell minor versions of Python apart, no
/// more.
///
/// ```python
/// if sys.version_info >= (3, 11, 2): ...
/// ```
///
/// Write instead:
///
/// ```python
/// if sys.version_info >= (3, 11): ...
/// ```
@Rule(
        code = "PYI004",
        name = "patch-version-comparison",
        message = "Version comparison must use only major and minor version")
final class PatchVersionComparison {
    private PatchVersionComparison() {}

    static void check(Stmt.If node, LintContext cx) {
        if (!cx.isStub() || Branches.isElif(node, cx)) {
            return;
        }
        for (Expr test : VersionTests.parts(node)) {
            Optional<Expr.Compare> compare = VersionTests.comparison(test, "sys.version_info", cx);
            if (compare.isEmpty()) {
                continue;
            }
            switch (VersionTests.extent(compare.get().left())) {
                case ALL, FIRST, FIRST_TWO ->
                        VersionTests.version(compare.get())
                                .filter(version -> version.elts().size() > 2)
                                .ifPresent(version -> cx.report(test));
                default -> {}
            }
        }
    }
}
