package dev.pytool.formatter.cst;

import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.List;

/// Makes the leaves of a file from its tokens: everything between two tokens becomes the second
/// one's prefix.
///
/// Comments before a dedent belong to the dedent as long as they are indented at least as its
/// block, the others to what follows. An f-string or t-string is one leaf; `...` is three dots.
final class LeafReader {
    private final String text;
    private final Tokens tokens;
    private final List<Leaf> leaves;
    private final List<Integer> indents = new ArrayList<>();
    private int prefixStart;
    private int line = 1;
    private int counted;

    private LeafReader(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
        this.leaves = new ArrayList<>(tokens.size() * 2 / 3 + 8);
    }

    static List<Leaf> read(String text, Tokens tokens) {
        LeafReader reader = new LeafReader(text, tokens);
        reader.run();
        return reader.leaves;
    }

    private void run() {
        int at = 0;
        while (at < tokens.size()) {
            TokenKind kind = tokens.kind(at);
            if (kind.isTrivia()) {
                at++;
                continue;
            }
            switch (kind) {
                case INDENT -> {
                    int start = startOfNextReal(at);
                    indents.add(start - lineStart(start));
                    add(Sym.INDENT, "", "", start);
                    at++;
                }
                case DEDENT -> {
                    dedent(startOfNextReal(at));
                    at++;
                }
                case FSTRING_START, TSTRING_START -> at = template(at);
                case ELLIPSIS -> {
                    real(Sym.DOT, at, tokens.start(at) + 1);
                    add(Sym.DOT, ".", "", tokens.start(at) + 1);
                    add(Sym.DOT, ".", "", tokens.start(at) + 2);
                    prefixStart = tokens.end(at);
                    at++;
                }
                default -> {
                    real(Sym.of(kind), at, tokens.end(at));
                    at++;
                }
            }
        }
    }

    private void real(Sym kind, int token, int end) {
        int start = tokens.start(token);
        add(kind, text.substring(start, end), text.substring(prefixStart, start), start);
        prefixStart = end;
    }

    private Leaf add(Sym kind, String value, String prefix, int start) {
        while (counted < start) {
            if (text.charAt(counted++) == '\n') {
                line++;
            }
        }
        Leaf leaf = new Leaf(kind, value, prefix);
        leaf.line(line);
        leaves.add(leaf);
        return leaf;
    }

    private int startOfNextReal(int token) {
        int at = token;
        while (tokens.kind(at) == TokenKind.INDENT
                || tokens.kind(at) == TokenKind.DEDENT
                || tokens.kind(at).isTrivia()) {
            at++;
        }
        return tokens.start(at);
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private void dedent(int nextStart) {
        int column = indents.isEmpty() ? 0 : indents.remove(indents.size() - 1);
        int taken = linesWithin(text, prefixStart, Math.max(prefixStart, nextStart), column);
        String prefix = text.substring(prefixStart, taken);
        add(Sym.DEDENT, "", prefix, nextStart);
        prefixStart = taken;
    }

    /// Offset after the last whole line that belongs to a block with this column.
    private static int linesWithin(String text, int from, int to, int column) {
        int lineStart = from;
        int width = 0;
        boolean inContent = false;
        boolean hasContent = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (inContent) {
                if (c == '\n') {
                    if (hasContent && width < column) {
                        return lineStart;
                    }
                    lineStart = i + 1;
                    width = 0;
                    inContent = false;
                    hasContent = false;
                }
            } else if (c == ' ' || c == '\t') {
                width++;
            } else if (c == '\n' || c == '\f') {
                width = 0;
            } else {
                inContent = true;
                hasContent = true;
            }
        }
        return lineStart;
    }

    /// Reads a string with replacement fields as one leaf; gives the token after it.
    private int template(int first) {
        int at = first;
        int depth = 0;
        int braces = 0;
        boolean escaped = false;
        do {
            TokenKind kind = tokens.kind(at);
            switch (kind) {
                case FSTRING_START, TSTRING_START -> depth++;
                case FSTRING_END, TSTRING_END -> depth--;
                case LBRACE -> braces++;
                case RBRACE -> braces--;
                case END -> throw new CstMismatch("a string without an end", line);
                default -> {}
            }
            if (braces > 0 && text.substring(tokens.start(at), tokens.end(at)).indexOf('\\') >= 0) {
                escaped = true;
            }
            at++;
        } while (depth > 0);
        int start = tokens.start(first);
        int end = tokens.end(at - 1);
        Leaf leaf =
                add(
                        Sym.STRING,
                        text.substring(start, end),
                        text.substring(prefixStart, start),
                        start);
        if (escaped) {
            leaf.markEscapedField();
        }
        prefixStart = end;
        return at;
    }
}
