package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.List;

/// Which quotes strings use, and which they ought to.
public final class QuoteChoice {
    private QuoteChoice() {}

    /// The quote that an option's word names.
    public static char of(String word) {
        return word.equals("single") ? '\'' : '"';
    }

    public static char opposite(char quote) {
        return quote == '"' ? '\'' : '"';
    }

    /// `Single` or `Double`: how findings begin that want the quote.
    public static String unwanted(char wanted) {
        return wanted == '"' ? "Single" : "Double";
    }

    public static String wanted(char wanted) {
        return wanted == '"' ? "double" : "single";
    }

    /// The literals of a string whose quotes are a matter of taste, docstrings left out.
    public static List<StringParts.Part> free(Expr node, LintContext cx) {
        return StringParts.isDocstring(node, cx) ? List.of() : StringParts.outermost(node, cx);
    }

    /// Exchanges the quotes around a literal.
    public static Edit exchange(StringParts.Part part, char wanted, LintContext cx) {
        String quotes = String.valueOf(wanted).repeat(part.quotes().length());
        return new Edit(
                part.start(),
                part.end(),
                part.prefix() + quotes + cx.text(part.bodyStart(), part.bodyEnd()) + quotes);
    }

    /// Whether a text holds the quote behind a backslash that is not escaped itself.
    public static boolean hasEscaped(String text, char quote) {
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            int first = at;
            while (first > 0 && text.charAt(first - 1) == '\\') {
                first--;
            }
            if ((at - first) % 2 == 1) {
                return true;
            }
        }
        return false;
    }

    /// The text with the backslashes before a quote taken out.
    public static String unescape(String text, char quote) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                if (next != quote) {
                    out.append(c);
                }
                out.append(next);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// The spans of an f-string's own text, replacement fields and their format left out.
    public static List<int[]> texts(int open, int close, Tokens tokens) {
        List<int[]> spans = new ArrayList<>();
        int depth = 0;
        for (int i = open + 1; i < close; i++) {
            switch (tokens.kind(i)) {
                case LBRACE, FSTRING_START, TSTRING_START -> depth++;
                case RBRACE, FSTRING_END, TSTRING_END -> depth--;
                case FSTRING_MIDDLE, TSTRING_MIDDLE -> {
                    if (depth == 0) {
                        spans.add(new int[] {tokens.start(i), tokens.end(i)});
                    }
                }
                default -> {}
            }
        }
        return spans;
    }
}
