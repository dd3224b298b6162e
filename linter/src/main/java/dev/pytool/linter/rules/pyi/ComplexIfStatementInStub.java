package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A condition of a stub is more than one comparison with a version or a platform; type checkers
/// decide only those.
///
/// ```python
/// if sys.version_info >= (3, 10) and not PyPy: ...
/// ```
///
/// Write instead:
///
/// ```python
/// if sys.version_info >= (3, 10): ...
/// ```
@Rule(
        code = "PYI002",
        name = "complex-if-statement-in-stub",
        message =
                "`if` test must be a simple comparison against `sys.platform` or `sys.version_info`")
final class ComplexIfStatementInStub {
    private ComplexIfStatementInStub() {}

    static void check(Stmt.If node, LintContext cx) {
        if (!cx.isStub() || Branches.isElif(node, cx)) {
            return;
        }
        for (Expr test : VersionTests.parts(node)) {
            if (VersionTests.comparison(test, "sys.version_info", cx).isEmpty()
                    && VersionTests.comparison(test, "sys.platform", cx).isEmpty()) {
                cx.report(test);
            }
        }
    }
}
