package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Iteration over set.
@Rule(
        code = "PLC0208",
        name = "iteration-over-set",
        fix = Fixable.ALWAYS,
        message = "Use a sequence type instead of a `set` when iterating over values")
final class IterationOverSet {
    private IterationOverSet() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        set(node.iter(), cx);
    }

    static void check(Comprehension node, LintContext cx) {
        set(node.iter(), cx);
    }

    private static void set(Expr iter, LintContext cx) {
        if (iter instanceof Expr.Set set
                && set.elts().stream().noneMatch(Expr.Starred.class::isInstance)
                && set.elts().stream().map(Shape::of).distinct().count() == set.elts().size()
                && set.elts().stream().allMatch(Expr.Constant.class::isInstance)) {
            String inner = cx.text(cx.start(set) + 1, cx.end(set) - 1);
            boolean comma = set.elts().size() == 1 && !inner.stripTrailing().endsWith(",");
            cx.report(iter).safe(cx.replace(iter, "(" + inner + (comma ? "," : "") + ")"));
        }
    }
}
