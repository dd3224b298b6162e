package dev.pytool.parser.diagnosis;

import dev.pytool.parser.token.TokenKind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads `rejections.peg`, whose head explains the notation.
final class RuleReader {
    private static final Map<String, TokenKind> OPERATORS = new HashMap<>();

    static {
        for (TokenKind kind : TokenKind.values()) {
            if (!kind.text().isEmpty()) {
                OPERATORS.put(kind.text(), kind);
            }
        }
    }

    private final String text;
    private final Map<String, Rule> rules = new HashMap<>();
    private int at;

    private RuleReader(String text) {
        this.text = text;
    }

    /// All rules, by name.
    static Map<String, Rule> read() {
        try (InputStream in = RuleReader.class.getResourceAsStream("rejections.peg")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Rule> read(String text) {
        RuleReader reader = new RuleReader(text);
        reader.skip();
        while (reader.at < text.length()) {
            reader.rule();
        }
        for (Rule rule : reader.rules.values()) {
            if (rule.choice.alternatives().isEmpty()) {
                throw new IllegalStateException("rule " + rule.name + " is used but not there");
            }
        }
        return reader.rules;
    }

    private void rule() {
        String word = word();
        boolean error = word.equals("error");
        Rule rule = named(error ? word() : word);
        rule.error = error;
        while (text.charAt(at) != ':') {
            switch (word()) {
                case "memo" -> rule.memo = true;
                case "left" -> rule.left = true;
                case "quiet" -> rule.quiet = true;
                case "skip" -> rule.skip = true;
                default -> throw new IllegalStateException("rule " + rule.name + ": unknown mark");
            }
        }
        at++;
        skip();
        rule.choice = choice();
        skip();
    }

    private Rule named(String name) {
        return rules.computeIfAbsent(name, n -> new Rule(n, rules.size()));
    }

    private Choice choice() {
        List<Choice.Alternative> alternatives = new ArrayList<>();
        accept('|');
        do {
            alternatives.add(alternative());
        } while (accept('|'));
        return new Choice(List.copyOf(alternatives));
    }

    private Choice.Alternative alternative() {
        List<Piece> pieces = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Action action = new Action.Plain();
        while (at < text.length()
                && text.charAt(at) != '|'
                && text.charAt(at) != ')'
                && !atRule()) {
            if (text.charAt(at) == '{') {
                action = action();
                break;
            }
            String name = "";
            if (at + 1 < text.length()
                    && text.charAt(at + 1) == '='
                    && Character.isLowerCase(text.charAt(at))) {
                name = text.substring(at, at + 1);
                at += 2;
            }
            pieces.add(piece());
            names.add(name);
        }
        return new Choice.Alternative(
                pieces.toArray(new Piece[0]), names.toArray(new String[0]), action);
    }

    private boolean atRule() {
        return text.charAt(at - 1) == '\n';
    }

    private Piece piece() {
        if (accept('~')) {
            return new Piece.Cut();
        }
        if (text.startsWith("&&", at)) {
            at += 2;
            Piece forced = new Piece.Forced((Piece.Token) primary());
            skip();
            return forced;
        }
        boolean wanted = text.charAt(at) == '&';
        if (accept('&') || accept('!')) {
            Piece ahead = new Piece.Ahead(primary(), wanted);
            skip();
            return ahead;
        }
        Piece piece = primary();
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (next == '.') {
            at++;
            Piece repeated = primary();
            if (text.charAt(at) != '+') {
                throw new IllegalStateException(
                        "a separated piece needs a + at " + text.substring(at - 20, at));
            }
            at++;
            skip();
            return new Piece.Separated(piece, repeated);
        }
        switch (next) {
            case '?' -> piece = new Piece.Maybe(piece);
            case '*' -> piece = new Piece.Repeat(piece, 0);
            case '+' -> piece = new Piece.Repeat(piece, 1);
            default -> {
                skip();
                return piece;
            }
        }
        at++;
        skip();
        return piece;
    }

    /// A piece without its repetition; white space after it is left alone.
    private Piece primary() {
        char c = text.charAt(at);
        if (c == '(') {
            at++;
            skip();
            Choice choice = choice();
            at++;
            return new Piece.Group(choice);
        }
        if (c == '\'' || c == '"') {
            int end = text.indexOf(c, at + 1);
            String spelling = text.substring(at + 1, end);
            at = end + 1;
            return c == '"' ? new Piece.Word(spelling) : new Piece.Token(OPERATORS.get(spelling));
        }
        int end = at;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        String name = text.substring(at, end);
        at = end;
        if (!Character.isUpperCase(c)) {
            return new Piece.Reference(named(name));
        }
        return switch (name) {
            case "SOFT_KEYWORD" -> new Piece.SoftKeyword();
            case "ENDMARKER" -> new Piece.Token(TokenKind.END);
            default -> new Piece.Token(TokenKind.valueOf(name));
        };
    }

    private Action action() {
        int end = at + 1;
        boolean quoted = false;
        while (quoted || text.charAt(end) != '}') {
            if (text.charAt(end) == '"' && text.charAt(end - 1) != '\\') {
                quoted = !quoted;
            }
            end++;
        }
        String inside = text.substring(at + 1, end).strip();
        at = end + 1;
        skip();
        if (inside.startsWith("=")) {
            return new Action.Value(inside.substring(1));
        }
        int quote = inside.indexOf('"');
        String message =
                quote < 0
                        ? ""
                        : inside.substring(quote + 1, inside.lastIndexOf('"'))
                                .replace("\\\"", "\"");
        String rest = quote < 0 ? "" : inside.substring(inside.lastIndexOf('"') + 1).strip();
        String head = (quote < 0 ? inside : inside.substring(0, quote)).strip();
        List<String> words = new ArrayList<>(List.of((head + " " + rest).strip().split(" +")));
        String form = words.removeFirst();
        return switch (form) {
            case "at", "range", "from", "last", "next", "indent" ->
                    new Action.Fail(form, List.copyOf(words), message);
            case "target", "call" -> {
                String called = words.removeFirst();
                yield new Action.Fail(called, List.copyOf(words), message);
            }
            default -> new Action.Node(form, List.copyOf(words));
        };
    }

    private String word() {
        int end = at;
        while (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_') {
            end++;
        }
        if (end == at) {
            throw new IllegalStateException(
                    "a word is wanted before "
                            + text.substring(at, Math.min(text.length(), at + 30)));
        }
        String word = text.substring(at, end);
        at = end;
        skip();
        return word;
    }

    private boolean accept(char c) {
        if (at < text.length() && text.charAt(at) == c && !atRule()) {
            at++;
            skip();
            return true;
        }
        return false;
    }

    /// Passes white space and comments.
    private void skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#' && at > 0 && text.charAt(at - 1) == '\n' || c == '#' && at == 0) {
                at = text.indexOf('\n', at) + 1;
            } else if (c == ' ' || c == '\n') {
                at++;
            } else {
                return;
            }
        }
    }
}
