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
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[256];
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
        text.setLength(0);
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
            if (previousEnd >= 0 && previousEnd != from) {
                gap(previousEnd, from, kind);
            }
            piece(kind, from, to);
            previousEnd = to;
        }
        if (start < 0) {
            return;
        }
        int[] ends = Arrays.copyOf(offsets, text.length() + 1);
        ends[text.length()] = previousEnd < 0 ? start : previousEnd;
        finish(ends, first, last, start);
    }

    private void add(char c, int offset) {
        if (text.length() + 1 >= offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(c);
    }

    /// What stands between two tokens: one blank, or none inside brackets, where the line breaks.
    private void gap(int end, int from, TokenKind next) {
        String source = file.text();
        for (int at = end; at < from; at++) {
            char c = source.charAt(at);
            if (c == '\n' || c == '\r') {
                char before = source.charAt(end - 1);
                boolean open = before == '{' || before == '[' || before == '(';
                boolean close =
                        next == TokenKind.RBRACE
                                || next == TokenKind.RSQB
                                || next == TokenKind.RPAR;
                if (before == ',' || !open && !close) {
                    add(' ', end);
                }
                return;
            }
        }
        for (int at = end; at < from; at++) {
            add(source.charAt(at), at);
        }
    }

    /// A token, with everything between the quotes of a literal replaced by `x`.
    private void piece(TokenKind kind, int from, int to) {
        int muteFrom = to;
        int muteTo = to;
        switch (kind) {
            case STRING -> {
                muteFrom = from;
                while (muteFrom < to && !isQuote(muteFrom)) {
                    muteFrom++;
                }
                muteFrom++;
                muteTo = to - 1;
                if (to - from >= 3
                        && isQuote(to - 1)
                        && file.text().charAt(to - 2) == file.text().charAt(to - 1)
                        && file.text().charAt(to - 3) == file.text().charAt(to - 1)) {
                    muteFrom += 2;
                    muteTo -= 2;
                }
            }
            case FSTRING_MIDDLE, TSTRING_MIDDLE -> muteFrom = from;
            default -> {}
        }
        for (int at = from; at < to; at++) {
            add(muteFrom <= at && at < muteTo ? 'x' : file.text().charAt(at), at);
        }
    }

    private boolean isQuote(int at) {
        return file.text().charAt(at) == '"' || file.text().charAt(at) == '\'';
    }

    private void finish(int[] offsets, int first, int last, int start) {
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
