package dev.pytool.linter.rules.comprehensions;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Unnecessary call around sorted.
@Rule(
        code = "C413",
        name = "unnecessary-call-around-sorted",
        fix = Fixable.ALWAYS,
        message = "Unnecessary `{}()` call around `sorted()`")
final class UnnecessaryCallAroundSorted {
    private UnnecessaryCallAroundSorted() {}

    /// The argument that turns the order around.
    private static Edit direction(Expr.Call sorted, LintContext cx) {
        Optional<Keyword> given = Calls.keyword(sorted, "reverse");
        if (given.isEmpty()) {
            boolean bare =
                    Calls.count(sorted) == 1
                            && sorted.args().size() == 1
                            && sorted.args().getFirst() instanceof Expr.GeneratorExp
                            && cx.end(sorted.args().getFirst()) == cx.end(sorted);
            if (bare) {
                Expr generator = sorted.args().getFirst();
                return cx.replace(generator, "(" + cx.text(generator) + ", reverse=True)");
            }
            return Calls.count(sorted) == 0
                    ? cx.insert(cx.end(sorted) - 1, "reverse=True")
                    : cx.insert(Source.argumentsEnd(sorted, cx), ", reverse=True");
        }
        Expr value = given.get().value();
        int start = cx.end(given.get().value());
        int[] span = Brackets.span(value, cx.start(given.get()), cx.end(sorted) - 1, cx);
        String text;
        if (Exprs.isBool(value)) {
            text = Exprs.isTrue(value) ? "False" : "True";
        } else if (value instanceof Expr.UnaryOp not && Exprs.isNot(not)) {
            text = cx.text(not.operand());
        } else {
            text = "not " + Source.wrapped(value, 5, cx);
        }
        return new Edit(span[0], Math.max(start, span[1]), text);
    }

    private static boolean lossy(Expr.Call outer, Expr.Call inner, LintContext cx) {
        return cx.hasComment(cx.start(outer), cx.start(inner))
                || cx.hasComment(cx.end(inner), cx.end(outer));
    }

    static void check(Expr.Call node, LintContext cx) {
        boolean list = cx.isBuiltin(node.func(), "list");
        boolean reversed = cx.isBuiltin(node.func(), "reversed");
        if ((list || reversed)
                && node.args().size() == 1
                && node.keywords().isEmpty()
                && node.args().getFirst() instanceof Expr.Call inner
                && cx.isBuiltin(inner.func(), "sorted")) {
            Finding finding = cx.report(node, list ? "list" : "reversed");
            if (list) {
                boolean loose =
                        cx.lines().line(cx.end(inner.func())) != cx.lines().line(cx.end(inner))
                                && !cx.text(cx.end(inner.func()), cx.end(inner)).startsWith("(");
                String text = loose ? "(" + cx.text(inner) + ")" : cx.text(inner);
                finding.fix(
                        lossy(node, inner, cx) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(cx.replace(node, text)));
            } else {
                List<Edit> edits = new ArrayList<>();
                edits.add(cx.delete(cx.start(node), cx.start(inner)));
                edits.add(direction(inner, cx));
                edits.add(cx.delete(cx.end(inner), cx.end(node)));
                finding.fix(Fix.Safety.UNSAFE, edits);
            }
        }
    }
}
