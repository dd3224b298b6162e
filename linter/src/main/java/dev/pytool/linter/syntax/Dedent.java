package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;

import java.util.List;

/// Blocks moved to another indentation.
public final class Dedent {
    private Dedent() {}

    /// The lines of a block with another indentation; lines that begin inside a string stay as they
    /// are. A block that begins on the line of its colon is one line.
    public static String block(List<Stmt> body, int end, String indentation, LintContext cx) {
        int start = cx.start(body.getFirst());
        int line = cx.lines().line(start);
        // A form feed stands for nothing.
        String before = cx.text(cx.lines().lineStart(line), start).replace("\f", "");
        if (!before.isBlank()) {
            String text = cx.text(start, end);
            return indentation + text;
        }
        StringBuilder out = new StringBuilder();
        int last = cx.lines().line(end);
        for (int i = line; i <= last; i++) {
            int from = cx.lines().lineStart(i);
            int to = i == last ? end : cx.lines().lineEnd(i);
            boolean inside = i > line && isInString(from, cx);
            String whole = cx.text(from, to);
            String text = withoutFormFeed(whole);
            boolean moves = !inside && text.startsWith(before) && !text.isBlank();
            if (moves) {
                out.append(whole, 0, whole.length() - text.length())
                        .append(indentation)
                        .append(text, before.length(), text.length());
            } else {
                out.append(whole);
            }
        }
        return out.toString();
    }

    private static String withoutFormFeed(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == '\f') {
            at++;
        }
        return line.substring(at);
    }

    private static boolean isInString(int offset, LintContext cx) {
        int token = cx.tokens().at(offset);
        return switch (cx.tokens().kind(token)) {
            case STRING, FSTRING_MIDDLE, TSTRING_MIDDLE -> cx.tokens().start(token) < offset;
            default -> false;
        };
    }
}
