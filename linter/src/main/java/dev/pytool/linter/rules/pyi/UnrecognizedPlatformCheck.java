package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A comparison of a stub with `sys.platform` is neither `==` nor `!=` with a string; type checkers
/// do not understand others.
///
/// ```python
/// if sys.platform in {"linux", "darwin"}: ...
/// ```
///
/// Write instead:
///
/// ```python
/// if sys.platform == "linux" or sys.platform == "darwin": ...
/// ```
@Rule(
        code = "PYI007",
        name = "unrecognized-platform-check",
        message = "Unrecognized `sys.platform` check")
final class UnrecognizedPlatformCheck {
    private UnrecognizedPlatformCheck() {}

    static void check(Stmt.If node, LintContext cx) {
        if (!cx.isStub() || Branches.isElif(node, cx)) {
            return;
        }
        for (Expr test : VersionTests.parts(node)) {
            VersionTests.comparison(test, "sys.platform", cx)
                    .filter(compare -> !isRecognized(compare))
                    .ifPresent(cx::report);
        }
    }

    private static boolean isRecognized(Expr.Compare compare) {
        CmpOperator op = compare.ops().getFirst();
        return (op == CmpOperator.EQ || op == CmpOperator.NOT_EQ)
                && Exprs.isString(compare.comparators().getFirst());
    }
}
