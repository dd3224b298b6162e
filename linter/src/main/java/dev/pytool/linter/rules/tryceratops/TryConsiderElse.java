package dev.pytool.linter.rules.tryceratops;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Return inside try that belongs in else.
@Rule(
        code = "TRY300",
        name = "try-consider-else",
        message = "Consider moving this statement to an `else` block")
final class TryConsiderElse {
    private TryConsiderElse() {}

    static void check(Stmt.TryLike node, LintContext cx) {
        if (!node.handlers().isEmpty()
                && node.orelse().isEmpty()
                && node.body().size() > 1
                && node.body().getLast() instanceof Stmt.Return back
                && back.value().filter(value -> Exprs.hasEffect(value)).isEmpty()) {
            cx.report(back);
        }
    }
}
