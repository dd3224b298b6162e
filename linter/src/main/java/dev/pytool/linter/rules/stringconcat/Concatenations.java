package dev.pytool.linter.rules.stringconcat;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// String literals that stand side by side.
final class Concatenations {
    private Concatenations() {}

    /// Two neighbours in one string.
    record Pair(StringParts.Part first, StringParts.Part second) {}

    /// All neighbours of a file, those inside replacement fields included.
    static List<Pair> of(LintContext cx) {
        List<Pair> pairs = new ArrayList<>();
        collect(0, cx.tokens().size(), pairs, cx);
        return pairs;
    }

    private static void collect(int from, int to, List<Pair> pairs, LintContext cx) {
        Tokens tokens = cx.tokens();
        Optional<StringParts.Part> last = Optional.empty();
        for (int i = from; i < to; i++) {
            switch (tokens.kind(i)) {
                case WHITESPACE, COMMENT, NL, CONTINUATION -> {}
                case STRING, FSTRING_START, TSTRING_START -> {
                    int close =
                            tokens.kind(i) == TokenKind.STRING ? i : StringParts.closing(i, tokens);
                    StringParts.Part part =
                            StringParts.between(tokens.start(i), tokens.end(i), cx).getFirst();
                    last.ifPresent(first -> pairs.add(new Pair(first, part)));
                    if (close > i) {
                        collect(i + 1, close, pairs, cx);
                    }
                    last = Optional.of(part);
                    i = close;
                }
                default -> last = Optional.empty();
            }
        }
    }

    /// The two literals as one; empty where their quotes or prefixes differ.
    static Optional<String> joined(Pair pair, LintContext cx) {
        StringParts.Part first = pair.first();
        StringParts.Part second = pair.second();
        String prefix = canonical(first.prefix());
        if (!first.quotes().equals(second.quotes()) || !prefix.equals(canonical(second.prefix()))) {
            return Optional.empty();
        }
        String head = cx.text(first.bodyStart(), first.bodyEnd());
        String tail = cx.text(second.bodyStart(), second.bodyEnd());
        if (!first.isRaw() && !tail.isEmpty() && tail.charAt(0) >= '0' && tail.charAt(0) <= '7') {
            head = paddedOctal(head);
        }
        return Optional.of(prefix + first.quotes() + head + tail + first.quotes());
    }

    /// The letters in one order and case, but for a capital R, which some highlighters read.
    private static String canonical(String prefix) {
        String lower = prefix.toLowerCase(Locale.ROOT);
        char raw = prefix.indexOf('R') >= 0 ? 'R' : 'r';
        return switch (lower) {
            case "r" -> String.valueOf(raw);
            case "br", "rb" -> raw + "b";
            case "fr", "rf" -> raw + "f";
            case "tr", "rt" -> raw + "t";
            default -> lower;
        };
    }

    /// An octal escape at the end gets three digits, lest it take the next text's first.
    private static String paddedOctal(String head) {
        int digits = 0;
        int at = head.length();
        while (digits < 3 && at > 0 && head.charAt(at - 1) >= '0' && head.charAt(at - 1) <= '7') {
            at--;
            digits++;
        }
        int slashes = 0;
        while (at - slashes > 0 && head.charAt(at - slashes - 1) == '\\') {
            slashes++;
        }
        if (digits == 0 || digits == 3 || slashes % 2 == 0) {
            return head;
        }
        return head.substring(0, at) + "0".repeat(3 - digits) + head.substring(at);
    }

    static boolean isOneLine(Pair pair, LintContext cx) {
        return !cx.text(pair.first().end(), pair.second().start()).contains("\n")
                && !cx.text(pair.first().end(), pair.second().start()).contains("\r");
    }
}
