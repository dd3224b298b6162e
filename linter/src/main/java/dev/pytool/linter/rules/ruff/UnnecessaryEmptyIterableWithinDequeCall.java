package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// A deque is empty unless it is given elements.
@Rule(
        code = "RUF037",
        name = "unnecessary-empty-iterable-within-deque-call",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary empty iterable within a deque call")
final class UnnecessaryEmptyIterableWithinDequeCall {
    private UnnecessaryEmptyIterableWithinDequeCall() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.nameOf(node.func()).equals("collections.deque")) {
            return;
        }
        Optional<Expr> iterable = Calls.argument(node, "iterable", 0);
        if (iterable.isEmpty() || !isEmpty(iterable.get(), cx)) {
            return;
        }
        Finding finding = cx.report(node);
        Optional<Expr> maxlen = Calls.argument(node, "maxlen", 1);
        if (Calls.count(node) == 1) {
            int open = Brackets.span(node.func(), cx.start(node), cx.end(node), cx)[1];
            fix(node, new Edit(open, cx.end(node), "()"), finding, cx);
        } else if (Calls.count(node) == 2 && maxlen.isPresent()) {
            String text = cx.text(node.func()) + "(maxlen=" + cx.text(maxlen.get()) + ")";
            fix(node, cx.replace(node, text), finding, cx);
        } else if (node.args().stream().noneMatch(Expr.Starred.class::isInstance)) {
            Node gone =
                    Calls.keyword(node, "iterable").isPresent()
                            ? Calls.keyword(node, "iterable").get()
                            : iterable.get();
            finding.fix(Fix.Safety.UNSAFE, Removal.arguments(node, List.of(gone), cx));
        }
    }

    private static void fix(Expr.Call node, Edit edit, Finding finding, LintContext cx) {
        finding.fix(cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, List.of(edit));
    }

    private static boolean isEmpty(Expr expr, LintContext cx) {
        if (expr instanceof Expr.Call call) {
            return Calls.count(call) == 0
                    && switch (cx.nameOf(call.func())) {
                        case "builtins.set", "builtins.dict", "builtins.list", "builtins.tuple" ->
                                true;
                        default -> false;
                    };
        }
        return EmptyCollections.is(expr, cx)
                || expr instanceof Expr.TemplateStr template && template.values().isEmpty();
    }
}
