package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A tuple with elements is true; the parentheses around test and message turn two parts into one.
@Rule(
        code = "F631",
        name = "assert-tuple",
        message = "Assert test is a non-empty tuple, which is always `True`")
final class AssertTuple {
    private AssertTuple() {}

    static void check(Stmt.Assert node, LintContext cx) {
        if (node.test() instanceof Expr.Tuple tuple && !tuple.elts().isEmpty()) {
            cx.report(node);
        }
    }
}
