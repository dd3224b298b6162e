package dev.pytool.parser.token;

import java.util.Arrays;

/// The tokens of a file in flat arrays, trivia included: token `i` covers the UTF-16 units from
/// `start(i)` to `start(i + 1)`. The last token is [TokenKind#END], empty, at the end of the file.
public final class Tokens {
    private static final int FIRST_TRIVIA = TokenKind.WHITESPACE.ordinal();
    private static final int LAST_TRIVIA = TokenKind.CONTINUATION.ordinal();

    /// How each kind of token changes the number of open brackets.
    private static final byte[] BRACKETS = new byte[TokenKind.values().length];

    static {
        BRACKETS[TokenKind.LPAR.ordinal()] = 1;
        BRACKETS[TokenKind.LSQB.ordinal()] = 1;
        BRACKETS[TokenKind.LBRACE.ordinal()] = 1;
        BRACKETS[TokenKind.RPAR.ordinal()] = -1;
        BRACKETS[TokenKind.RSQB.ordinal()] = -1;
        BRACKETS[TokenKind.RBRACE.ordinal()] = -1;
    }

    private final byte[] kinds;
    private final int[] starts;
    private final int size;

    /// The arrays are used as they are; callers must not change them afterwards.
    public Tokens(byte[] kinds, int[] starts, int size) {
        this.kinds = kinds;
        this.starts = starts;
        this.size = size;
    }

    /// Number of tokens, END included.
    public int size() {
        return size;
    }

    public TokenKind kind(int token) {
        return TokenKind.of(kinds[token]);
    }

    /// Absolute offset of the token's first UTF-16 unit.
    public int start(int token) {
        return starts[token];
    }

    /// Absolute offset after the token's last UTF-16 unit.
    public int end(int token) {
        return token + 1 < size ? starts[token + 1] : starts[token];
    }

    /// Whether more brackets open than close, or the other way round, between two tokens.
    public boolean isUnbalanced(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += BRACKETS[kinds[i]];
        }
        return depth != 0;
    }

    /// Whether these are the same tokens at the same places.
    public boolean matches(Tokens other) {
        return Arrays.equals(kinds, 0, size, other.kinds, 0, other.size)
                && Arrays.equals(starts, 0, size, other.starts, 0, other.size);
    }

    /// How many tokens are of this kind.
    public int count(TokenKind kind) {
        byte wanted = (byte) kind.ordinal();
        int found = 0;
        for (int i = 0; i < size; i++) {
            found += kinds[i] == wanted ? 1 : 0;
        }
        return found;
    }

    /// Copies tokens into other arrays, moved by some UTF-16 units, and answers the index after the
    /// last one.
    public int copy(int from, int to, byte[] kinds, int[] starts, int at, int moved) {
        System.arraycopy(this.kinds, from, kinds, at, to - from);
        for (int i = from; i < to; i++) {
            starts[at + i - from] = this.starts[i] + moved;
        }
        return at + to - from;
    }

    /// The token that covers this offset: the last one that starts at or before it and is not
    /// empty, where one exists.
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        int token = found < 0 ? Math.max(0, -found - 2) : found;
        while (token + 1 < size && starts[token + 1] == offset) {
            token++;
        }
        return token;
    }

    /// The first token at or after this one that is no trivia.
    public int significant(int token) {
        int next = token;
        while (kinds[next] >= FIRST_TRIVIA && kinds[next] <= LAST_TRIVIA) {
            next++;
        }
        return next;
    }

    /// The last token before this one that is no trivia, or -1.
    public int significantBefore(int token) {
        int previous = token - 1;
        while (previous >= 0 && kind(previous).isTrivia()) {
            previous--;
        }
        return previous;
    }

    /// The first token at or after this one that is neither trivia nor layout nor an error; the
    /// last one where there is none.
    public int firstWithText(int token) {
        int next = token;
        while (next < size - 1 && !hasText(next)) {
            next++;
        }
        return next;
    }

    /// Whether a token is neither trivia nor layout nor an error.
    public boolean hasText(int token) {
        return switch (kind(token)) {
            case NEWLINE, INDENT, DEDENT, ERROR -> false;
            default -> !kind(token).isTrivia();
        };
    }
}
