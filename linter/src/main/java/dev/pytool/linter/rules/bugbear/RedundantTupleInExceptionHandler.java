package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Redundant tuple in exception handler.
@Rule(
        code = "B013",
        name = "redundant-tuple-in-exception-handler",
        fix = Fixable.ALWAYS,
        message = "A length-one tuple literal is redundant in exception handlers")
final class RedundantTupleInExceptionHandler {
    private RedundantTupleInExceptionHandler() {}

    static void check(ExceptHandler node, LintContext cx) {
        if (node.type().isPresent()
                && node.type().get() instanceof Expr.Tuple tuple
                && tuple.elts().size() == 1
                && !(tuple.elts().getFirst() instanceof Expr.Starred)) {
            String text = cx.text(tuple.elts().getFirst());
            boolean glued = Character.isJavaIdentifierPart(cx.text().charAt(cx.start(tuple) - 1));
            cx.report(tuple).safe(cx.replace(tuple, glued ? " " + text : text));
        }
    }
}
