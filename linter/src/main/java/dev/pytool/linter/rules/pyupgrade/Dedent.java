package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;

import java.util.List;

/// Blocks moved to another indentation.
final class Dedent {
    private Dedent() {}

    /// The lines of a block with another indentation; lines that begin inside a string stay as they
    /// are. A block that begins on the line of its colon is one line.
    static String block(List<Stmt> body, int end, String indentation, LintContext cx) {
        int start = cx.start(body.getFirst());
        int line = cx.lines().line(start);
        String before = cx.text(cx.lines().lineStart(line), start);
        if (!before.isBlank()) {
            String text = cx.text(start, end);
            return indentation + text;
        }
        StringBuilder out = new StringBuilder();
        int last = cx.lines().line(end);
        for (int i = line; i <= last; i++) {
            int from = cx.lines().lineStart(i);
            int to = i == last ? end : cx.lines().lineEnd(i);
            String text = cx.text(from, to);
            boolean inside = i > line && isInString(from, cx);
            boolean moves = !inside && text.startsWith(before) && !text.isBlank();
            out.append(moves ? indentation + text.substring(before.length()) : text);
        }
        return out.toString();
    }

    private static boolean isInString(int offset, LintContext cx) {
        int token = cx.tokens().at(offset);
        return switch (cx.tokens().kind(token)) {
            case STRING, FSTRING_MIDDLE, TSTRING_MIDDLE -> cx.tokens().start(token) < offset;
            default -> false;
        };
    }
}
