package dev.pytool.parser.diagnosis;

import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.token.Lexed;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.Arrays;
import java.util.List;

/// The tokens as CPython's parser would get them: no trivia, each with the number of brackets open
/// after it, ending at the first lexical error or at the end of the text.
final class TokenRow {
    private final String text;
    private final LineMap lines;
    private final Tokens tokens;
    private final List<SyntaxProblem> lexical;
    private final int[] indexes;
    private final int[] levels;
    private final int size;
    private final int[] openers;
    private final int openCount;
    private final boolean inString;

    TokenRow(String text, LineMap lines, Lexed lexed) {
        this.text = text;
        this.lines = lines;
        tokens = lexed.tokens();
        lexical = lexed.problems();
        int[] found = new int[tokens.size()];
        int[] depths = new int[tokens.size()];
        int[] stack = new int[16];
        int depth = 0;
        int count = 0;
        int strings = 0;
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            if (kind.isTrivia()) {
                continue;
            }
            if (kind == TokenKind.NEWLINE && depth > 0 && tokens.start(i) == text.length()) {
                break;
            }
            switch (kind) {
                case LPAR, LSQB, LBRACE -> {
                    if (depth == stack.length) {
                        stack = Arrays.copyOf(stack, depth * 2);
                    }
                    stack[depth++] = i;
                }
                case RPAR, RSQB, RBRACE -> depth = Math.max(0, depth - 1);
                default -> {}
            }
            found[count] = i;
            depths[count++] = depth;
            if (kind == TokenKind.ERROR) {
                count = withoutDedents(found, count - 1) + 1;
                found[count - 1] = i;
                break;
            }
            if (kind == TokenKind.FSTRING_START || kind == TokenKind.TSTRING_START) {
                strings++;
            } else if (kind == TokenKind.FSTRING_END || kind == TokenKind.TSTRING_END) {
                strings--;
            }
        }
        indexes = found;
        levels = depths;
        size = count;
        openers = stack;
        openCount = depth;
        inString = strings > 0;
    }

    /// CPython finds a wrong indentation before it counts the blocks that end there.
    private int withoutDedents(int[] found, int count) {
        boolean layout =
                !lexical.isEmpty() && lexical.getFirst().type() != SyntaxProblem.Type.SYNTAX_ERROR;
        int kept = count;
        while (layout && kept > 0 && tokens.kind(found[kept - 1]) == TokenKind.DEDENT) {
            kept--;
        }
        return kept;
    }

    int size() {
        return size;
    }

    TokenKind kind(int at) {
        return at < size ? tokens.kind(indexes[at]) : TokenKind.ERROR;
    }

    /// Number of brackets open after this token.
    int level(int at) {
        return levels[at];
    }

    /// The place of a token of the file in this row.
    int place(int token) {
        int found = Arrays.binarySearch(indexes, 0, size, token);
        return found < 0 ? -found - 1 : found;
    }

    int token(int at) {
        return at < size ? indexes[at] : tokens.size();
    }

    int start(int at) {
        if (at >= size) {
            return text.length();
        }
        int index = indexes[at];
        // CPython lets the end of a line begin with the comment before it.
        return tokens.kind(index) == TokenKind.NEWLINE
                        && index > 0
                        && tokens.kind(index - 1) == TokenKind.COMMENT
                ? tokens.start(index - 1)
                : tokens.start(index);
    }

    int end(int at) {
        return at < size ? tokens.end(indexes[at]) : text.length();
    }

    String text(int at) {
        return text.substring(start(at), end(at));
    }

    boolean isSpelled(int at, String word) {
        int start = start(at);
        return end(at) - start == word.length() && text.startsWith(word, start);
    }

    /// Line of a token, from 1.
    int line(int at) {
        return isEndless(at) ? lastLine() + 1 : lines.line(start(at)) + 1;
    }

    /// Whether CPython gives this token no column.
    boolean isPlaceless(int at) {
        return switch (kind(at)) {
            case INDENT, DEDENT, END -> true;
            default -> at >= size;
        };
    }

    private boolean isEndless(int at) {
        return at >= size || isPlaceless(at) && start(at) == text.length();
    }

    /// The line CPython stands in at the end of the text: an empty line after the last line end is
    /// none.
    private int lastLine() {
        int last = lines.lineCount() - 1;
        return last > 0 && lines.lineStart(last) == text.length() ? last - 1 : last;
    }

    /// Column of a token, from 1, where CPython says it by the token's own place.
    int column(int at) {
        return isPlaceless(at) ? 0 : lines.codePointColumn(start(at)) + 1;
    }

    /// Column, from 1, where CPython says it by how far it has read.
    int columnRead(int at) {
        if (!isPlaceless(at)) {
            return column(at);
        }
        if (isEndless(at)) {
            int last = lastLine();
            return text.codePointCount(lines.lineStart(last), lines.lineContentEnd(last)) + 1;
        }
        return lines.codePointColumn(start(at));
    }

    /// Column, from 1, of the last character of a token.
    int columnAfter(int at) {
        return lines.codePointColumn(end(at));
    }

    /// The letter of the f-string or t-string around a token.
    char stringPrefix(int at) {
        int depth = 0;
        for (int i = at; i >= 0; i--) {
            switch (kind(i)) {
                case FSTRING_END, TSTRING_END -> depth++;
                case FSTRING_START, TSTRING_START -> {
                    if (depth-- == 0) {
                        return kind(i) == TokenKind.FSTRING_START ? 'f' : 't';
                    }
                }
                default -> {}
            }
        }
        return 'f';
    }

    SyntaxProblem problem(
            SyntaxProblem.Type type, String message, int first, int last, int column) {
        int start = start(first);
        return new SyntaxProblem(
                type, message, start, Math.max(start, end(last)), line(first), column);
    }

    /// The lexical error this row ends with, or the bracket left open at the end of the text.
    SyntaxProblem endError() {
        if (endsWithError()) {
            return lexical.getFirst();
        }
        return openCount > 0 ? unclosed() : eof();
    }

    private SyntaxProblem eof() {
        return problem(
                SyntaxProblem.Type.SYNTAX_ERROR,
                "unexpected EOF while parsing",
                size,
                size,
                columnRead(size));
    }

    private boolean endsWithError() {
        return size > 0 && kind(size - 1) == TokenKind.ERROR && !lexical.isEmpty();
    }

    private SyntaxProblem unclosed() {
        int open = openers[openCount - 1];
        int start = tokens.start(open);
        return new SyntaxProblem(
                SyntaxProblem.Type.SYNTAX_ERROR,
                "'" + tokens.kind(open).text() + "' was never closed",
                start,
                start + 1,
                lines.line(start) + 1,
                lines.codePointColumn(start) + 1);
    }

    /// The error at the end of the row, if CPython prefers it to an error that the parser found in
    /// this line.
    SyntaxProblem preferred(SyntaxProblem found, int line) {
        if (inString) {
            // An error after that in the field of an f-string would only be a consequence.
            return found;
        }
        if (endsWithError() && !isLayoutError(lexical.getFirst())) {
            return lexical.getFirst();
        }
        boolean broken = endsWithError() || kind(size - 1) != TokenKind.END;
        return broken && openCount > 0 && line > unclosed().line() ? unclosed() : found;
    }

    /// Whether CPython's tokenizer only stops with a code at this error, which the parser turns
    /// into words later.
    private static boolean isLayoutError(SyntaxProblem problem) {
        String message = problem.message();
        return problem.type() != SyntaxProblem.Type.SYNTAX_ERROR
                || message.startsWith("unexpected character after line continuation")
                || message.startsWith("unexpected EOF");
    }
}
