package dev.pytool.parser.grammar;

import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.token.Lexed;
import dev.pytool.parser.token.Lexer;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.Arrays;

/// Brackets that are never closed would swallow the rest of the file. They count as closed at the
/// next line that looks like a statement, so that what follows is read as what it is.
final class OpenBrackets {
    private static final int LIMIT = 40;

    private final String text;
    private final LineMap lines;

    private OpenBrackets(String text, LineMap lines) {
        this.text = text;
        this.lines = lines;
    }

    /// The tokens with such brackets closed; the given ones where no bracket stays open.
    static Lexed close(String text, LineMap lines, Lexed lexed) {
        OpenBrackets brackets = new OpenBrackets(text, lines);
        int[] closedAt = {};
        Lexed result = lexed;
        for (int i = 0; i < LIMIT; i++) {
            int line = brackets.statementInside(result.tokens());
            if (line < 0) {
                int open = outermost(result.tokens());
                line = open < 0 ? -1 : brackets.nextStatement(result.tokens(), open);
            }
            if (line < 0) {
                break;
            }
            closedAt = Arrays.copyOf(closedAt, closedAt.length + 1);
            closedAt[closedAt.length - 1] = line;
            Arrays.sort(closedAt);
            result = Lexer.lex(text, closedAt);
        }
        return result;
    }

    /// The first token that opens a bracket which is still open at the end of its logical line; -1
    /// where all are closed.
    static int outermost(Tokens tokens) {
        int depth = 0;
        int first = -1;
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case LPAR, LSQB, LBRACE -> {
                    if (depth++ == 0) {
                        first = i;
                    }
                }
                case RPAR, RSQB, RBRACE -> depth = Math.max(0, depth - 1);
                case NEWLINE -> {
                    if (depth > 0 && tokens.end(i) == tokens.start(tokens.size() - 1)) {
                        return first;
                    }
                    depth = 0;
                }
                default -> {}
            }
        }
        return -1;
    }

    /// Where to end the line before a statement that stands inside brackets; -1 where none does.
    private int statementInside(Tokens tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case LPAR, LSQB, LBRACE -> depth++;
                case RPAR, RSQB, RBRACE -> depth = Math.max(0, depth - 1);
                case NEWLINE -> depth = 0;
                default -> {
                    if (depth > 0 && begins(tokens, i, false) && beginsLine(tokens.start(i))) {
                        return lineAfter(tokens, tokens.significantBefore(i));
                    }
                }
            }
        }
        return -1;
    }

    private boolean beginsLine(int offset) {
        int start = lines.lineStart(lines.line(offset));
        return start + indentation(start) == offset;
    }

    /// Where to end the line with an open bracket: before the first line that can be no part of
    /// what is in the bracket; -1 where there is none.
    private int nextStatement(Tokens tokens, int open) {
        int indentation = indentation(statementStart(tokens, open));
        int line = lines.line(tokens.start(open)) + 1;
        for (; line < lines.lineCount(); line++) {
            int start = lines.lineStart(line);
            int content = start + indentation(start);
            int token = content < text.length() ? tokens.at(content) : tokens.size() - 1;
            if (tokens.start(token) == content
                    && begins(tokens, token, content - start <= indentation)) {
                return lineAfter(tokens, tokens.significantBefore(token));
            }
        }
        return -1;
    }

    /// Start of the line after a token: there the logical line ends, whatever blank lines follow.
    private int lineAfter(Tokens tokens, int token) {
        return lines.lineStart(lines.line(Math.max(0, tokens.end(token) - 1)) + 1);
    }

    private int statementStart(Tokens tokens, int open) {
        int token = open;
        while (token > 0 && tokens.kind(token - 1) != TokenKind.NEWLINE) {
            token--;
        }
        return lines.lineStart(lines.line(tokens.start(tokens.significant(token))));
    }

    private int indentation(int lineStart) {
        int at = lineStart;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at - lineStart;
    }

    private static boolean begins(Tokens tokens, int token, boolean outside) {
        return switch (tokens.kind(token)) {
            case DEF,
                    CLASS,
                    RETURN,
                    IMPORT,
                    WHILE,
                    WITH,
                    TRY,
                    RAISE,
                    DEL,
                    PASS,
                    BREAK,
                    CONTINUE,
                    GLOBAL,
                    NONLOCAL,
                    ASSERT,
                    EXCEPT,
                    FINALLY,
                    ELIF ->
                    true;
            case ASYNC -> tokens.kind(tokens.significant(token + 1)) != TokenKind.FOR;
            case NAME, IF, FOR, FROM, ELSE, AT, YIELD -> outside;
            default -> false;
        };
    }
}
