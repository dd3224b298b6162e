package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A list, tuple, set or dictionary of strings written in another order.
final class SortedDisplay {
    private SortedDisplay() {}

    /// @param element where the item stands: for a dictionary the key with its value
    record Item(String key, int start, int end) {}

    /// The strings of a display; empty where something else stands in it.
    static Optional<List<Item>> items(Expr display, LintContext cx) {
        List<Item> items = new ArrayList<>();
        if (display instanceof Expr.Dict dict) {
            for (int i = 0; i < dict.values().size(); i++) {
                Optional<String> key = dict.keys().get(i).flatMap(Exprs::string);
                if (key.isEmpty()) {
                    return Optional.empty();
                }
                Expr value = dict.values().get(i);
                int end = Brackets.span(value, cx.start(dict), cx.end(dict), cx)[1];
                items.add(new Item(key.get(), cx.start(dict.keys().get(i).get()), end));
            }
            return Optional.of(items);
        }
        for (Expr each : Exprs.elements(display)) {
            Optional<String> key = Exprs.string(each);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            items.add(new Item(key.get(), cx.start(each), cx.end(each)));
        }
        return Optional.of(items);
    }

    /// Reports a display whose items are out of order.
    static void report(Expr display, Comparator<String> order, LintContext cx, Object... names) {
        Optional<List<Item>> items = items(display, cx);
        if (items.isEmpty() || items.get().size() < 2) {
            return;
        }
        boolean sorted = true;
        for (int i = 1; i < items.get().size(); i++) {
            sorted &= order.compare(items.get().get(i - 1).key(), items.get().get(i).key()) <= 0;
        }
        if (sorted) {
            return;
        }
        Finding finding = cx.report(display, names);
        sorted(display, items.get(), order, cx)
                .ifPresent(text ->
                        finding.fix(
                                cx.hasComment(display) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                                List.of(cx.replace(display, text))));
    }

    /// The display with its items in order; empty where that would tear it apart.
    static Optional<String> sorted(
            Expr display, List<Item> items, Comparator<String> order, LintContext cx) {
        List<Item> sorted = new ArrayList<>(items);
        sorted.sort((a, b) -> order.compare(a.key(), b.key()));
        String text = cx.text(display);
        if (items.stream().anyMatch(item -> isJoined(item, display, cx))) {
            return Optional.empty();
        }
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            List<String> texts =
                    sorted.stream().map(item -> cx.text(item.start(), item.end())).toList();
            boolean open =
                    display instanceof Expr.Tuple && text.charAt(0) != '('
                            || !isOpened(display, cx);
            String joined = String.join(", ", texts);
            return Optional.of(
                    open ? joined : text.charAt(0) + joined + text.charAt(text.length() - 1));
        }
        return display instanceof Expr.Dict || !isOpened(display, cx)
                ? Optional.empty()
                : MultiLine.of(display, cx).map(lines -> lines.sorted(order));
    }

    private static boolean isJoined(Item item, Expr display, LintContext cx) {
        return !(display instanceof Expr.Dict)
                && cx.tokens().end(cx.tokens().at(item.start())) != item.end();
    }

    /// Whether the display has brackets of its own; a tuple may begin with those of its first
    /// element.
    private static boolean isOpened(Expr display, LintContext cx) {
        return !(display instanceof Expr.Tuple tuple)
                || cx.text().charAt(cx.start(tuple)) == '('
                        && cx.text().charAt(cx.end(tuple) - 1) == ')'
                        && Brackets.span(
                                        tuple.elts().getFirst(),
                                        cx.start(tuple),
                                        cx.end(tuple),
                                        cx)[0]
                                != cx.start(tuple);
    }
}
