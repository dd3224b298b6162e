package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A slice of `sys.version_info` is compared with a tuple of another length: they are never equal.
///
/// ```python
/// if sys.version_info[:2] == (3,): ...
/// ```
///
/// Write instead:
///
/// ```python
/// if sys.version_info[0] == 3: ...
/// ```
@Rule(
        code = "PYI005",
        name = "wrong-tuple-length-version-comparison",
        message = "Version comparison must be against a length-{} tuple")
final class WrongTupleLengthVersionComparison {
    private WrongTupleLengthVersionComparison() {}

    static void check(Stmt.If node, LintContext cx) {
        if (!cx.isStub() || Branches.isElif(node, cx)) {
            return;
        }
        for (Expr test : VersionTests.parts(node)) {
            VersionTests.comparison(test, "sys.version_info", cx)
                    .ifPresent(compare -> examine(compare, cx));
        }
    }

    private static void examine(Expr.Compare compare, LintContext cx) {
        CmpOperator op = compare.ops().getFirst();
        int expected =
                switch (VersionTests.extent(compare.left())) {
                    case FIRST -> 1;
                    case FIRST_TWO -> 2;
                    default -> -1;
                };
        if (expected > 0
                && (op == CmpOperator.EQ || op == CmpOperator.NOT_EQ)
                && compare.comparators().getFirst() instanceof Expr.Tuple tuple
                && tuple.elts().size() != expected) {
            cx.report(compare, expected);
        }
    }
}
