package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Context;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// One spelling of `x[1, 2]` throughout a project reads best.
@Rule(
        code = "RUF031",
        name = "incorrectly-parenthesized-tuple-in-subscript",
        fix = Fixable.ALWAYS,
        message = "{} parentheses for tuples in subscripts",
        preview = true)
final class IncorrectlyParenthesizedTupleInSubscript {
    private IncorrectlyParenthesizedTupleInSubscript() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (!(node.slice() instanceof Expr.Tuple tuple) || tuple.elts().isEmpty()) {
            return;
        }
        boolean parenthesized = cx.text().charAt(cx.start(tuple)) == '(' && isWhole(tuple, cx);
        boolean prefer = cx.options().ruff().parenthesizeTupleInSubscript();
        if (prefer == parenthesized) {
            return;
        }
        if (prefer) {
            if (tuple.elts().stream().noneMatch(Expr.Slice.class::isInstance)) {
                cx.report(tuple, "Use").safe(cx.replace(tuple, "(" + cx.text(tuple) + ")"));
            }
            return;
        }
        boolean stars = tuple.elts().stream().anyMatch(Expr.Starred.class::isInstance);
        if (stars && cx.target() < 11
                || cx.in(node, Context.TYPE_DEFINITION) && tuple.elts().size() == 1) {
            return;
        }
        cx.report(tuple, "Avoid")
                .safe(cx.replace(tuple, cx.text(cx.start(tuple) + 1, cx.end(tuple) - 1)));
    }

    /// Whether the tuple's own parentheses stand around it, not those of its first element.
    private static boolean isWhole(Expr.Tuple tuple, LintContext cx) {
        return cx.start(tuple.elts().getFirst()) != cx.start(tuple);
    }
}
