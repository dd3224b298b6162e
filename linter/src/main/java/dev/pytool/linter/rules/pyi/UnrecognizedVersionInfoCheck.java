package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A comparison of a stub looks at a part of `sys.version_info`, or at a value, that type checkers
/// do not understand.
///
/// ```python
/// if sys.version_info[1] >= 9: ...
/// ```
///
/// Write instead:
///
/// ```python
/// if sys.version_info >= (3, 9): ...
/// ```
@Rule(
        code = "PYI003",
        name = "unrecognized-version-info-check",
        message = "Unrecognized `sys.version_info` check")
final class UnrecognizedVersionInfoCheck {
    private UnrecognizedVersionInfoCheck() {}

    static void check(Stmt.If node, LintContext cx) {
        if (!cx.isStub() || Branches.isElif(node, cx)) {
            return;
        }
        for (Expr test : VersionTests.parts(node)) {
            VersionTests.comparison(test, "sys.version_info", cx)
                    .filter(compare -> !isRecognized(compare))
                    .ifPresent(cx::report);
        }
    }

    private static boolean isRecognized(Expr.Compare compare) {
        return switch (VersionTests.extent(compare.left())) {
            case OTHER -> false;
            case MAJOR -> Exprs.isInt(compare.comparators().getFirst());
            default -> VersionTests.version(compare).isPresent();
        };
    }
}
