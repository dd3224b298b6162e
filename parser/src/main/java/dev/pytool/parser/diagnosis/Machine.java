package dev.pytool.parser.diagnosis;

import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.token.TokenKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Runs rules over tokens, remembering results as CPython's generated parser does and how far it
/// has read.
final class Machine {
    private static final int STEP_LIMIT = 4_000_000;
    private static final int DEPTH_LIMIT = 20_000;

    private final TokenRow row;
    private final StringCheck strings;
    private final CleanStatements clean;
    private final Map<Long, Memory> memories = new HashMap<>();
    private int at;
    private int filled;
    private boolean errors;
    private int steps;
    private int depth;

    /// A remembered result and where it ends.
    private record Memory(Match match, int end) {}

    Machine(TokenRow row, StringCheck strings, CleanStatements clean) {
        this.row = row;
        this.strings = strings;
        this.clean = clean;
    }

    /// Tries a rule from the first token, with or without the error rules.
    Match run(Rule rule, boolean withErrors) {
        memories.clear();
        at = 0;
        errors = withErrors;
        return call(rule);
    }

    TokenRow row() {
        return row;
    }

    StringCheck strings() {
        return strings;
    }

    int at() {
        return at;
    }

    void reset(int earlier) {
        at = earlier;
    }

    /// The last token read so far, even if only looked at.
    int lastRead() {
        return filled - 1;
    }

    /// The kind of the current token; `<>` is none of the language.
    TokenKind kind() {
        read();
        TokenKind kind = row.kind(at);
        return kind == TokenKind.NOTEQUAL && row.isSpelled(at, "<>") ? TokenKind.UNKNOWN : kind;
    }

    boolean atWord(String word) {
        return kind() == TokenKind.NAME && row.isSpelled(at, word);
    }

    private void read() {
        if (at < filled) {
            return;
        }
        if (at >= row.size() || row.kind(at) == TokenKind.ERROR) {
            filled = Math.max(filled, at);
            throw new Raised(row.endError(), true);
        }
        filled = at + 1;
    }

    /// Passes the current token.
    Match take() {
        Match match = Match.of(tokenName(row.kind(at)), at, at);
        at++;
        return match;
    }

    private static String tokenName(TokenKind kind) {
        return switch (kind) {
            case NAME -> "Name";
            case NUMBER, STRING -> "literal";
            case TRUE, FALSE, NONE -> kind.text();
            case ELLIPSIS -> "ellipsis";
            case FSTRING_MIDDLE, TSTRING_MIDDLE -> "middle";
            default -> "token";
        };
    }

    /// A thing that reaches from a token to the one before the current one; line ends and
    /// indentation do not count.
    Match node(String kind, int start, List<Match> parts) {
        int last = at - 1;
        while (last > start && isLayout(row.kind(last))) {
            last--;
        }
        return new Match(kind, start, Math.max(start, last), parts);
    }

    private static boolean isLayout(TokenKind kind) {
        return kind == TokenKind.NEWLINE || kind == TokenKind.INDENT || kind == TokenKind.DEDENT;
    }

    /// Several things as one.
    Match sequence(List<Match> elements) {
        int first = elements.isEmpty() ? at : elements.getFirst().first();
        int last = elements.isEmpty() ? at - 1 : elements.getLast().last();
        return new Match("sequence", first, last, List.copyOf(elements));
    }

    Match call(Rule rule) {
        if (rule.error && !errors) {
            return Match.FAIL;
        }
        if (rule.skip) {
            int end = clean.after(at);
            if (end > at) {
                Match skipped = Match.of("", at, end - 1);
                at = end;
                filled = Math.max(filled, end);
                return skipped;
            }
        }
        if (++steps > STEP_LIMIT || ++depth > DEPTH_LIMIT) {
            throw new Exhausted();
        }
        Match match =
                rule.left ? callLeft(rule) : rule.memo ? callRemembered(rule) : callPlain(rule);
        depth--;
        return match;
    }

    private Match callPlain(Rule rule) {
        if (!rule.quiet) {
            return rule.choice.match(this);
        }
        boolean before = errors;
        errors = false;
        Match match = rule.choice.match(this);
        errors = before;
        return match;
    }

    private long key(Rule rule) {
        return (long) rule.number << 32 | at;
    }

    private Match callRemembered(Rule rule) {
        long key = key(rule);
        Memory memory = memories.get(key);
        if (memory == null) {
            Match match = callPlain(rule);
            memories.put(key, new Memory(match, at));
            return match;
        }
        at = memory.end;
        return memory.match;
    }

    /// A rule that begins with itself: its own result so far stands for it, as long as that makes
    /// it longer.
    private Match callLeft(Rule rule) {
        long key = key(rule);
        Memory memory = memories.get(key);
        if (memory != null) {
            at = memory.end;
            return memory.match;
        }
        int start = at;
        Memory best = new Memory(Match.FAIL, start);
        while (true) {
            memories.put(key, best);
            at = start;
            Match match = rule.choice.match(this);
            if (match.failed() || at <= best.end) {
                break;
            }
            best = new Memory(match, at);
        }
        memories.put(key, best);
        at = best.end;
        return best.match;
    }

    // Errors

    /// A syntax error at the start of a token.
    Raised raise(Match where, Match last, String message) {
        return new Raised(
                row.problem(
                        SyntaxProblem.Type.SYNTAX_ERROR,
                        message,
                        where.first(),
                        Math.max(where.first(), last.last()),
                        row.column(where.first())),
                false);
    }

    /// A syntax error at the current token.
    Raised raiseAt(String message) {
        read();
        return new Raised(
                row.problem(SyntaxProblem.Type.SYNTAX_ERROR, message, at, at, row.column(at)),
                false);
    }

    /// A syntax error at the current token, wherever CPython stands if that has no place.
    Raised raiseNext(String message) {
        read();
        return new Raised(
                row.problem(SyntaxProblem.Type.SYNTAX_ERROR, message, at, at, row.columnRead(at)),
                false);
    }

    /// An error at the last token read.
    Raised raiseLast(SyntaxProblem.Type type, String message) {
        int last = Math.max(0, filled - 1);
        return new Raised(row.problem(type, message, last, last, row.columnRead(last)), false);
    }
}
