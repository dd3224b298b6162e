package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A stub compares `sys.platform` with a name that type checkers do not know: most often a slip of
/// the pen.
///
/// ```python
/// if sys.platform == "linus": ...
/// ```
///
/// Write instead:
///
/// ```python
/// if sys.platform == "linux": ...
/// ```
@Rule(code = "PYI008", name = "unrecognized-platform-name", message = "Unrecognized platform `{}`")
final class UnrecognizedPlatformName {
    private UnrecognizedPlatformName() {}

    static void check(Stmt.If node, LintContext cx) {
        if (!cx.isStub() || Branches.isElif(node, cx)) {
            return;
        }
        for (Expr test : VersionTests.parts(node)) {
            VersionTests.comparison(test, "sys.platform", cx)
                    .ifPresent(compare -> examine(compare, cx));
        }
    }

    private static void examine(Expr.Compare compare, LintContext cx) {
        CmpOperator op = compare.ops().getFirst();
        if (op != CmpOperator.EQ && op != CmpOperator.NOT_EQ) {
            return;
        }
        Expr right = compare.comparators().getFirst();
        Exprs.string(right)
                .filter(name ->
                        switch (name) {
                            case "linux", "win32", "cygwin", "darwin" -> false;
                            default -> true;
                        })
                .ifPresent(name -> cx.report(right, name));
    }
}
