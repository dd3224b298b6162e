package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Duplicate handler exception.
@Rule(
        code = "B014",
        name = "duplicate-handler-exception",
        fix = Fixable.ALWAYS,
        message = "Exception handler with duplicate exception: `{}`")
final class DuplicateHandlerException {
    private DuplicateHandlerException() {}

    static void check(ExceptHandler node, LintContext cx) {
        if (node.type().isEmpty() || !(node.type().get() instanceof Expr.Tuple tuple)) {
            return;
        }
        Set<String> seen = new LinkedHashSet<>();
        Set<String> twice = new LinkedHashSet<>();
        List<Expr> kept = new ArrayList<>();
        for (Expr each : tuple.elts()) {
            String name = Exprs.dotted(each);
            if (!name.isEmpty() && !seen.add(name)) {
                twice.add(name);
            } else {
                kept.add(each);
            }
        }
        if (!twice.isEmpty()) {
            List<String> names = new ArrayList<>();
            kept.forEach(each -> names.add(cx.text(each)));
            cx.report(tuple, String.join(", ", twice))
                    .safe(
                            cx.replace(
                                    tuple,
                                    names.size() == 1
                                            ? Source.padded(tuple, names.getFirst(), cx)
                                            : "(" + String.join(", ", names) + ")"));
        }
    }
}
