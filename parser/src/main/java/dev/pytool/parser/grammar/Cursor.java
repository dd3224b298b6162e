package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Segment;
import dev.pytool.parser.diagnosis.CleanStatements;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where a parse stands: the current token, the current segment, the problems so far. Every rule
/// reads tokens and numbers its nodes through this one object.
final class Cursor {
    /// The kind of the current token, never trivia.
    TokenKind kind;

    private final String text;
    private final LineMap lines;
    private final Tokens tokens;
    private final NameTable names;
    private final int depthLimit;
    private final boolean mayRetry;
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private int token;
    private int previousEnd;
    private Segment segment;
    private int base;
    private int[] segmentStarts = new int[64];
    private int segmentCount;
    private int firstSerial = 1;
    private int depth;
    private boolean quiet;
    private int troubles;
    private final CleanStatements clean = new CleanStatements();

    /// Which grammar holds.
    final ParseOptions options;

    /// @param depthLimit how many rules may be open at once
    /// @param mayRetry whether [TooDeep] is the answer to deeper nesting; else the rest of the line
    ///   is skipped
    Cursor(
            String text,
            LineMap lines,
            Tokens tokens,
            ParseOptions options,
            int depthLimit,
            boolean mayRetry) {
        this.options = options;
        this.text = text;
        this.lines = lines;
        this.tokens = tokens;
        this.names = new NameTable(text);
        this.depthLimit = depthLimit;
        this.mayRetry = mayRetry;
        settle(0);
        openSegment(0);
    }

    String text() {
        return text;
    }

    LineMap lines() {
        return lines;
    }

    Tokens tokens() {
        return tokens;
    }

    // Tokens

    int token() {
        return token;
    }

    /// Absolute offset of the current token.
    int start() {
        return tokens.start(token);
    }

    /// Absolute offset after the current token.
    int end() {
        return tokens.end(token);
    }

    /// Absolute offset after the last token that was passed, line ends and indentation left out.
    int previousEnd() {
        return previousEnd;
    }

    boolean at(TokenKind wanted) {
        return kind == wanted;
    }

    /// Whether a logical line or the text ends here, so that nothing more can stand in an open
    /// bracket.
    boolean atLineEnd() {
        return kind == TokenKind.NEWLINE || kind == TokenKind.END;
    }

    /// Passes the current token. END stays where it is.
    void advance() {
        switch (kind) {
            case END -> {
                return;
            }
            case NEWLINE, INDENT, DEDENT -> {}
            default -> previousEnd = tokens.end(token);
        }
        settle(token + 1);
    }

    /// Stands on the first token from here on that the grammar sees. An ERROR that covers nothing
    /// or a bracket is not one of them: the tokens around it make sense without it.
    private void settle(int from) {
        int next = from;
        while (true) {
            next = tokens.significant(next);
            kind = tokens.kind(next);
            if (kind != TokenKind.ERROR) {
                token = next;
                return;
            }
            troubles++;
            if (!isPassable(next)) {
                token = next;
                return;
            }
            next++;
        }
    }

    private boolean isPassable(int error) {
        int start = tokens.start(error);
        if (start == tokens.end(error)) {
            return true;
        }
        char c = text.charAt(start);
        return tokens.end(error) == start + 1 && (c == ')' || c == ']' || c == '}');
    }

    /// Passes the current token if it is of this kind.
    boolean accept(TokenKind wanted) {
        if (kind != wanted) {
            return false;
        }
        advance();
        return true;
    }

    /// Passes a token of this kind; where there is none, says so and stays.
    boolean expect(TokenKind wanted) {
        if (kind == wanted) {
            advance();
            return true;
        }
        problem(wanted == TokenKind.COLON ? "expected ':'" : "invalid syntax");
        return false;
    }

    /// Passes the colon that ends the head of a block. Where something else stands, says so and
    /// passes what is left of the head, so that the block still belongs to it.
    void expectColon() {
        if (accept(TokenKind.COLON)) {
            return;
        }
        problem("expected ':'");
        int brackets = 0;
        while (kind != TokenKind.NEWLINE && kind != TokenKind.END) {
            switch (kind) {
                case LPAR, LSQB, LBRACE -> brackets++;
                case RPAR, RSQB, RBRACE -> brackets--;
                case COLON -> {
                    if (brackets <= 0) {
                        advance();
                        return;
                    }
                }
                default -> {}
            }
            advance();
        }
    }

    /// The kind of the token after the current one.
    TokenKind peek() {
        return kind == TokenKind.END ? kind : tokens.kind(tokens.significant(token + 1));
    }

    /// The index of the next token after the given one that is no trivia; END follows itself.
    int next(int from) {
        return tokens.kind(from) == TokenKind.END ? from : tokens.significant(from + 1);
    }

    /// Whether the current token is a name spelled so.
    boolean atName(String word) {
        return kind == TokenKind.NAME && isSpelled(token, word);
    }

    /// Whether the text from the current token on begins so.
    boolean startsWith(String prefix) {
        return text.startsWith(prefix, start());
    }

    boolean isSpelled(int index, String word) {
        int start = tokens.start(index);
        return tokens.end(index) - start == word.length() && text.startsWith(word, start);
    }

    /// The normalized text of the current token, which is a name.
    String name() {
        return names.name(start(), end());
    }

    /// Passes a name and answers it; where there is none, says so and answers an empty one.
    String expectName() {
        if (kind != TokenKind.NAME) {
            problem("invalid syntax");
            return "";
        }
        String name = name();
        advance();
        return name;
    }

    NameTable names() {
        return names;
    }

    // Nodes

    Segment segment() {
        return segment;
    }

    int index() {
        return segment.nextIndex();
    }

    /// An absolute offset as nodes of the current segment hold it.
    int at(int offset) {
        return offset - base;
    }

    /// Length of a node that began at this absolute offset and ends with the last token passed.
    int length(int start) {
        return Math.max(0, previousEnd - start);
    }

    /// Absolute start of a node of the current segment.
    int start(Node node) {
        return base + node.at();
    }

    /// Absolute end of a node of the current segment.
    int end(Node node) {
        return base + node.at() + node.length();
    }

    /// Starts a segment at an absolute offset and makes it the current one; the caller restores the
    /// one before.
    Segment openSegment(int start) {
        if (segmentCount == segmentStarts.length) {
            segmentStarts = Arrays.copyOf(segmentStarts, segmentCount * 2);
        }
        segmentStarts[segmentCount] = start;
        segment = new Segment(segmentCount == 0 ? 0 : segmentCount - 1 + firstSerial);
        segmentCount++;
        base = start;
        return segment;
    }

    int segmentStart() {
        return base;
    }

    /// How many segments there are so far.
    int segmentCount() {
        return segmentCount;
    }

    void restoreSegment(Segment before) {
        segment = before;
        int serial = before.serial();
        base = segmentStarts[serial == 0 ? 0 : serial - firstSerial + 1];
    }

    /// Gives the second segment and those after it serials from here on.
    void numberFrom(int serial) {
        firstSerial = serial;
    }

    int[] segmentStarts() {
        return Arrays.copyOf(segmentStarts, segmentCount);
    }

    // Depth

    /// Opens a rule that may contain itself; false where the limit is reached, and then the rest of
    /// the line is passed.
    boolean enter() {
        if (++depth <= depthLimit) {
            return true;
        }
        if (mayRetry) {
            throw new TooDeep();
        }
        problem(
                SyntaxProblem.Type.MEMORY_ERROR,
                "Parser stack overflowed - Python source too complex to parse",
                start(),
                end());
        while (kind != TokenKind.NEWLINE && kind != TokenKind.END) {
            advance();
        }
        depth--;
        return false;
    }

    void leave() {
        depth--;
    }

    // Problems

    /// Reports the current token, once a statement.
    void problem(String message) {
        problem(message, start(), end());
    }

    void problem(String message, Node node) {
        problem(message, start(node), end(node));
    }

    void problem(String message, int start, int end) {
        problem(SyntaxProblem.Type.SYNTAX_ERROR, message, start, end);
    }

    private void problem(SyntaxProblem.Type type, String message, int start, int end) {
        troubles++;
        boolean silent = quiet || kind == TokenKind.ERROR;
        quiet = true;
        if (silent) {
            return;
        }
        int line = lines.line(start);
        problems.add(
                new SyntaxProblem(
                        type,
                        message,
                        start,
                        Math.max(start, end),
                        line + 1,
                        lines.codePointColumn(start) + 1));
    }

    /// Called where a statement starts: from here on the next problem is news again.
    void listen() {
        quiet = false;
    }

    /// How often something was wrong so far, told or not.
    int troubles() {
        return troubles;
    }

    /// Notes that a statement, from this token up to the current one, is flawless.
    void noteClean(int startToken) {
        clean.add(startToken, token);
    }

    CleanStatements clean() {
        return clean;
    }

    List<SyntaxProblem> problems() {
        return problems;
    }
}
