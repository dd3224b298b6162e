package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A display that stands on several lines: its items with the comments that go with them.
final class MultiLine {
    /// @param before comments on lines of their own above the item
    /// @param after the comment behind the item, with the space before it
    private record Entry(String key, String text, List<String> before, String after) {}

    private final Expr display;
    private final LintContext cx;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private int head;
    private int tail;
    private boolean comma;

    private MultiLine(Expr display, LintContext cx) {
        this.display = display;
        this.cx = cx;
        head = cx.start(display) + 1;
        tail = head;
    }

    /// Empty where something else than strings, commas and comments stands in the display.
    static Optional<MultiLine> of(Expr display, LintContext cx) {
        MultiLine lines = new MultiLine(display, cx);
        return lines.read() ? Optional.of(lines) : Optional.empty();
    }

    private boolean read() {
        Tokens tokens = cx.tokens();
        boolean fresh = false;
        int first = -1;
        for (int i = tokens.at(head); tokens.start(i) < cx.end(display) - 1; i++) {
            String text = cx.text(tokens.start(i), tokens.end(i));
            switch (tokens.kind(i)) {
                case NL, NEWLINE -> {
                    fresh = true;
                    first = -1;
                }
                case WHITESPACE, CONTINUATION -> {}
                case COMMENT -> {
                    if (first >= 0) {
                        Entry entry = entries.get(first);
                        String space =
                                cx.text(
                                        tokens.end(i - 1)
                                                - (tokens.kind(i - 1) == TokenKind.WHITESPACE
                                                        ? width(i - 1)
                                                        : 0),
                                        tokens.start(i));
                        entries.set(
                                first,
                                new Entry(entry.key(), entry.text(), entry.before(), space + text));
                        tail = tokens.end(i);
                    } else if (fresh || !entries.isEmpty()) {
                        waiting.add(text);
                    } else {
                        head = tokens.end(i);
                        tail = head;
                    }
                }
                case STRING -> {
                    entries.add(new Entry(key(tokens.start(i)), text, List.copyOf(waiting), ""));
                    waiting.clear();
                    first = first < 0 ? entries.size() - 1 : first;
                    tail = tokens.end(i);
                    comma = false;
                }
                case COMMA -> {
                    comma = true;
                    if (first >= 0) {
                        tail = tokens.end(i);
                    }
                }
                default -> {
                    return false;
                }
            }
        }
        return !entries.isEmpty();
    }

    private int width(int token) {
        return cx.tokens().end(token) - cx.tokens().start(token);
    }

    private String key(int start) {
        for (Expr each : Exprs.elements(display)) {
            if (cx.start(each) == start) {
                return Exprs.string(each).orElse("");
            }
        }
        return "";
    }

    /// The whole display anew, one item a line.
    String sorted(Comparator<String> order) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort((a, b) -> order.compare(a.key(), b.key()));
        String end = cx.style().lineEnd();
        String outer = Statements.indentation(display, cx);
        String inner = outer + cx.style().indent();
        String rest = cx.text(tail, cx.end(display));
        boolean closed = rest.indexOf('\n') < 0 && rest.indexOf('\r') < 0;
        StringBuilder out = new StringBuilder(cx.text(cx.start(display), head));
        for (int i = 0; i < sorted.size(); i++) {
            Entry entry = sorted.get(i);
            out.append(end);
            entry.before().forEach(comment -> out.append(inner).append(comment).append(end));
            boolean last = i + 1 == sorted.size();
            out.append(inner)
                    .append(entry.text())
                    .append(!last || comma || closed ? "," : "")
                    .append(entry.after());
        }
        return closed ? out + end + outer + rest.strip() : out + rest;
    }
}
