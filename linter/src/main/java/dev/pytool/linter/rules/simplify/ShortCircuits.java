package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Conditions;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Padding;
import dev.pytool.linter.syntax.Snippets;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;

import java.util.List;
import java.util.Optional;

/// Operands that decide a boolean operation whatever stands beside them.
final class ShortCircuits {
    private ShortCircuits() {}

    /// Reports the part of the operation that such an operand makes needless.
    static void check(Expr.BoolOp node, boolean deciding, LintContext cx) {
        if (cx.semantics().source().isQuoted(node)) {
            return;
        }
        boolean test = Conditions.isTest(node, cx);
        List<Expr> values = node.values();
        int from = cx.start(node);
        for (int i = 0; i + 1 < values.size(); i++) {
            Expr value = values.get(i);
            Optional<Boolean> truth = Truth.of(value, cx);
            if (truth.isEmpty() && (!test || Exprs.hasEffect(value))) {
                from = cx.start(values.get(i + 1));
                continue;
            }
            if (truth.filter(found -> found == deciding).isPresent()) {
                boolean first = from == (i == 0 ? cx.start(node) : cx.start(value));
                report(node, value, from, first ? " %s ..." : "... %s ...", deciding, test, cx);
                return;
            }
            Expr next = values.get(i + 1);
            if (Truth.of(next, cx).filter(found -> found == deciding).isPresent()) {
                boolean last = i + 2 == values.size();
                report(node, next, from, last ? "... %s" : "... %s ...", deciding, test, cx);
                return;
            }
        }
    }

    private static void report(
            Expr.BoolOp node,
            Expr value,
            int from,
            String around,
            boolean deciding,
            boolean test,
            LintContext cx) {
        String word = node.op() == BoolOperator.OR ? " or " : " and ";
        String text =
                test
                        ? deciding ? "True" : "False"
                        : value instanceof Expr.Tuple
                                ? Unparse.of(value, cx)
                                : Unparse.bare(value, cx);
        String shown = Snippets.shown(text);
        String replaced =
                around.startsWith(" ")
                        ? shown + word + "..."
                        : around.endsWith("...")
                                ? "..." + word + shown + word + "..."
                                : "..." + word + shown;
        int end = cx.end(node);
        cx.report(from, end, shown, replaced)
                .unsafe(new Edit(from, end, Padding.around(text, from, end, cx)));
    }
}
