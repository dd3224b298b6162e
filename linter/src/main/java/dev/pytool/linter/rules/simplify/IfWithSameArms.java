package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Branches with the same body.
@Rule(
        code = "SIM114",
        name = "if-with-same-arms",
        fix = Fixable.SOMETIMES,
        message = "Combine `if` branches using logical `or` operator")
final class IfWithSameArms {
    private IfWithSameArms() {}

    static void check(Stmt.If node, LintContext cx) {
        if (node.orelse().size() == 1
                && node.orelse().getFirst() instanceof Stmt.If next
                && Branches.isElif(next, cx)
                && Shape.same(node.body(), next.body())
                && !cx.hasComment(cx.end(node.test()), cx.end(node.body().getLast()))
                && !cx.hasComment(cx.end(next.test()), cx.end(next.body().getLast()))) {
            cx.report(cx.start(node), cx.end(next.body().getLast()));
        }
    }
}
