package dev.pytool.linter.model;

import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Joins tokens to logical lines in pycodestyle's way (https://pycodestyle.pycqa.org), on which its
/// checks are defined.
public final class LogicalLines {
    private final SourceFile file;
    private final Tokens tokens;
    private final LineMap lines;
    private final List<LogicalLine> out = new ArrayList<>();
    private int blankLines;
    private int blankBefore;
    private String previous = "";
    private int previousIndent;
    private String previousUnindented = "";
    private int previousIndex = -1;

    private LogicalLines(SourceFile file) {
        this.file = file;
        this.tokens = file.tokens();
        this.lines = file.lines();
    }

    public static List<LogicalLine> of(SourceFile file) {
        LogicalLines all = new LogicalLines(file);
        all.split();
        return all.out;
    }

    /// Columns of white space at the start of a text; a tab leads to the next multiple of 8.
    public static int expandIndent(String line) {
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                column = column / 8 * 8 + 8;
            } else if (c == ' ') {
                column++;
            } else if (c != '\f') {
                break;
            }
        }
        return column;
    }

    private void split() {
        int first = 0;
        int depth = 0;
        boolean empty = true;
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case LPAR, LSQB, LBRACE -> {
                    depth++;
                    empty = false;
                }
                case RPAR, RSQB, RBRACE -> {
                    depth = Math.max(0, depth - 1);
                    empty = false;
                }
                case NEWLINE -> {
                    line(first, i + 1);
                    blankBefore = 0;
                    first = i + 1;
                    empty = true;
                }
                case NL -> {
                    if (depth == 0) {
                        if (empty) {
                            blankLines++;
                        } else {
                            line(first, i + 1);
                        }
                        first = i + 1;
                        empty = true;
                    }
                }
                case WHITESPACE, INDENT, DEDENT, END -> {}
                default -> empty = false;
            }
        }
        if (!empty) {
            line(first, tokens.size());
        }
    }

    private void line(int first, int last) {
        int start = -1;
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[Math.max(16, tokens.start(last - 1) - tokens.start(first) + 16)];
        int previousEnd = -1;
        for (int i = first; i < last; i++) {
            TokenKind kind = tokens.kind(i);
            switch (kind) {
                case NEWLINE, NL, INDENT, DEDENT, WHITESPACE, CONTINUATION, END -> {
                    continue;
                }
                default -> {}
            }
            int from = tokens.start(i);
            int to = tokens.end(i);
            if (start < 0) {
                start = from;
            }
            if (kind == TokenKind.COMMENT) {
                continue;
            }
            String piece = piece(kind, from, to);
            int needed =
                    text.length() + (previousEnd < 0 ? 0 : from - previousEnd) + piece.length() + 2;
            if (needed > offsets.length) {
                offsets = Arrays.copyOf(offsets, needed * 2);
            }
            if (previousEnd >= 0 && previousEnd != from) {
                gap(text, offsets, previousEnd, from, piece);
            }
            for (int k = 0; k < piece.length(); k++) {
                offsets[text.length() + k] = from + k;
            }
            text.append(piece);
            previousEnd = to;
        }
        if (start < 0) {
            return;
        }
        offsets[text.length()] = previousEnd < 0 ? start : previousEnd;
        finish(text, Arrays.copyOf(offsets, text.length() + 1), first, last, start);
    }

    private void gap(StringBuilder text, int[] offsets, int end, int from, String piece) {
        if (lines.line(end - 1) != lines.line(from)) {
            char before = file.text().charAt(end - 1);
            boolean open = before == '{' || before == '[' || before == '(';
            boolean close = piece.equals("}") || piece.equals("]") || piece.equals(")");
            if (before == ',' || !open && !close) {
                offsets[text.length()] = end;
                text.append(' ');
            }
            return;
        }
        for (int at = end; at < from; at++) {
            offsets[text.length()] = at;
            text.append(file.text().charAt(at));
        }
    }

    private String piece(TokenKind kind, int from, int to) {
        String text = file.text().substring(from, to);
        return switch (kind) {
            case STRING -> mute(text);
            case FSTRING_MIDDLE, TSTRING_MIDDLE -> "x".repeat(text.length());
            default -> text;
        };
    }

    /// The literal with everything between its quotes replaced by `x`.
    private static String mute(String text) {
        int start = Math.max(text.indexOf('"'), 0);
        int single = text.indexOf('\'');
        if (single >= 0 && (text.indexOf('"') < 0 || single < start)) {
            start = single;
        }
        start++;
        int end = text.length() - 1;
        if (text.endsWith("\"\"\"") || text.endsWith("'''")) {
            start += 2;
            end -= 2;
        }
        return start >= end
                ? text
                : text.substring(0, start) + "x".repeat(end - start) + text.substring(end);
    }

    private void finish(StringBuilder text, int[] offsets, int first, int last, int start) {
        int lineStart = lines.lineStart(lines.line(start));
        int indent = expandIndent(file.text().substring(lineStart, start));
        blankBefore = Math.max(blankBefore, blankLines);
        String logical = text.toString();
        out.add(
                new LogicalLine(
                        logical,
                        offsets,
                        first,
                        last,
                        start,
                        indent,
                        blankLines,
                        blankBefore,
                        previous,
                        previousIndent,
                        previousUnindented,
                        previousIndex,
                        out.size()));
        if (!logical.isEmpty()) {
            previousIndent = indent;
            previous = logical;
            previousIndex = out.size() - 1;
            if (indent == 0) {
                previousUnindented = logical;
            }
        }
        blankLines = 0;
    }
}
