package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.List;
import java.util.Optional;

/// Blocks moved to another level of indentation.
public final class Indentation {
    private Indentation() {}

    /// The white space before a node that comes first on its line; empty where something else does.
    public static Optional<String> of(Node node, LintContext cx) {
        int start = cx.start(node);
        String before = cx.text(cx.lines().lineStart(cx.lines().line(start)), start);
        return before.isBlank() ? Optional.of(before) : Optional.empty();
    }

    /// Whole lines moved left so that their first statement gets an indentation. Lines inside
    /// strings stay as they are, as do lines further left than that statement.
    ///
    /// @param from start of a line
    public static String moved(int from, int to, String indentation, LintContext cx) {
        LineMap lines = cx.lines();
        int first = lines.line(from);
        int depth = depth(from, to, cx);
        StringBuilder out = new StringBuilder(to - from);
        for (int line = first; line < lines.lineCount() && lines.lineStart(line) < to; line++) {
            int start = Math.max(from, lines.lineStart(line));
            int end = Math.min(to, lines.lineEnd(line));
            int content = content(start, end, cx);
            if (line > first && isInString(start, cx)) {
                out.append(cx.text(), start, end);
            } else if (isBreak(content, end, cx)) {
                out.append(cx.text(), content, end);
            } else if (content - start < depth) {
                out.append(cx.text(), start, end);
            } else {
                out.append(indentation).append(cx.text(), start + depth, end);
            }
        }
        return out.toString();
    }

    /// The indentation of the first line with code, of the first comment where there is none.
    private static int depth(int from, int to, LintContext cx) {
        LineMap lines = cx.lines();
        int comment = -1;
        for (int line = lines.line(from);
                line < lines.lineCount() && lines.lineStart(line) < to;
                line++) {
            int start = Math.max(from, lines.lineStart(line));
            int end = Math.min(to, lines.lineEnd(line));
            int content = content(start, end, cx);
            if (isBreak(content, end, cx)) {
                continue;
            }
            if (cx.text().charAt(content) != '#') {
                return content - start;
            }
            comment = comment < 0 ? content - start : comment;
        }
        return Math.max(comment, 0);
    }

    private static int content(int start, int end, LintContext cx) {
        int at = start;
        while (at < end && " \t\f".indexOf(cx.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(int at, int end, LintContext cx) {
        return at == end || "\r\n".indexOf(cx.text().charAt(at)) >= 0;
    }

    private static boolean isInString(int offset, LintContext cx) {
        Tokens tokens = cx.tokens();
        int token = tokens.at(offset);
        TokenKind kind = tokens.kind(token);
        return tokens.start(token) < offset
                && (kind == TokenKind.STRING
                        || kind == TokenKind.FSTRING_MIDDLE
                        || kind == TokenKind.TSTRING_MIDDLE);
    }

    /// Takes the `else` before a block away and moves the block to its level; empty where the
    /// layout does not allow it. A comment beside the `else` stays, on a line of its own.
    public static Optional<Edit> withoutElse(int keyword, List<Stmt> block, LintContext cx) {
        LineMap lines = cx.lines();
        int lineStart = lines.lineStart(lines.line(keyword));
        String indentation = cx.text(lineStart, keyword);
        if (!indentation.isBlank()) {
            return Optional.empty();
        }
        Tokens tokens = cx.tokens();
        int colon = tokens.at(keyword);
        while (tokens.kind(colon) != TokenKind.COLON) {
            colon++;
        }
        Stmt first = block.getFirst();
        int firstLine = lines.line(cx.start(first));
        int colonLine = lines.line(tokens.start(colon));
        boolean joined = firstLine > colonLine && isContinued(firstLine - 1, cx);
        if (joined && !isContinued(colonLine, cx)) {
            return Optional.empty();
        }
        if (joined || of(first, cx).isEmpty()) {
            return Optional.of(cx.delete(keyword, cx.start(first)));
        }
        int headEnd = lines.lineEnd(lines.line(tokens.start(colon)));
        StringBuilder text = new StringBuilder();
        for (int i = colon; i < tokens.size() && tokens.start(i) < headEnd; i++) {
            if (tokens.kind(i) == TokenKind.COMMENT) {
                text.append(indentation)
                        .append(cx.text(tokens.start(i), tokens.end(i)))
                        .append(cx.style().lineEnd());
            }
        }
        int end = cx.end(block.getLast());
        text.append(moved(headEnd, end, indentation, cx));
        return Optional.of(new Edit(lineStart, end, text.toString()));
    }

    /// Whether a backslash at its end joins a line to the next one.
    private static boolean isContinued(int line, LintContext cx) {
        String text = cx.text(cx.lines().lineStart(line), cx.lines().lineContentEnd(line));
        return text.endsWith("\\") && text.indexOf('#') < 0;
    }
}
