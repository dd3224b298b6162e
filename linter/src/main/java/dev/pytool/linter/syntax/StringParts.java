package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The literals that make one string: several where they stand side by side.
public final class StringParts {
    private StringParts() {}

    /// One literal.
    ///
    /// @param start absolute offset of its prefix
    /// @param end absolute offset after its closing quotes
    /// @param prefix the letters before the quotes
    /// @param quotes the opening quotes
    /// @param template whether it has replacement fields (an f-string or t-string)
    public record Part(int start, int end, String prefix, String quotes, boolean template) {
        public int bodyStart() {
            return start + prefix.length() + quotes.length();
        }

        public int bodyEnd() {
            return end - quotes.length();
        }

        public boolean isTriple() {
            return quotes.length() == 3;
        }

        public boolean isRaw() {
            return prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0;
        }

        public char quote() {
            return quotes.charAt(0);
        }
    }

    /// The literals of a string that stands in the file itself: none for other constants, for the
    /// literal text inside an f-string, and for what is quoted in an annotation.
    public static List<Part> of(Expr node, LintContext cx) {
        boolean text =
                Exprs.isString(node) || Exprs.isBytes(node) || node instanceof Expr.StringTemplate;
        if (!text || cx.semantics().source().isQuoted(node)) {
            return List.of();
        }
        if (cx.parent(node).filter(Expr.StringTemplate.class::isInstance).isPresent()) {
            return List.of();
        }
        return between(cx.start(node), cx.end(node), cx);
    }

    /// The same for strings that stand in no replacement field.
    public static List<Part> outermost(Expr node, LintContext cx) {
        List<Part> parts = of(node, cx);
        return parts.isEmpty() || isReplacement(node, cx) ? List.of() : parts;
    }

    /// Whether an expression stands in a replacement field of an f-string or t-string.
    public static boolean isReplacement(Expr node, LintContext cx) {
        for (Optional<Node> at = cx.parent(node);
                at.isPresent() && !(at.get() instanceof Stmt);
                at = cx.parent(at.get())) {
            if (at.get() instanceof Expr.ReplacementField) {
                return true;
            }
        }
        return false;
    }

    /// The literals whose tokens begin between two offsets, nested ones left out.
    public static List<Part> between(int start, int end, LintContext cx) {
        Tokens tokens = cx.tokens();
        List<Part> parts = new ArrayList<>();
        for (int i = tokens.at(start); i < tokens.size() && tokens.start(i) < end; i++) {
            switch (tokens.kind(i)) {
                case STRING -> parts.add(part(tokens.start(i), tokens.end(i), false, cx));
                case FSTRING_START, TSTRING_START -> {
                    int close = closing(i, tokens);
                    parts.add(part(tokens.start(i), tokens.end(close), true, cx));
                    i = close;
                }
                default -> {}
            }
        }
        return parts;
    }

    /// A run of literal text within a string.
    ///
    /// @param text as written, escapes included
    public record Fragment(int start, int end, String text) {}

    /// The literal text of an f-string, run by run; of plain strings beside it their whole body,
    /// placed at the prefix. What stands in replacement fields is left out.
    public static List<Fragment> fragments(Expr.JoinedStr node, LintContext cx) {
        Tokens tokens = cx.tokens();
        List<Fragment> found = new ArrayList<>();
        for (Part part : of(node, cx)) {
            if (!part.template()) {
                found.add(
                        new Fragment(
                                part.start(),
                                part.end(),
                                cx.text(part.bodyStart(), part.bodyEnd())));
                continue;
            }
            int braces = 0;
            for (int i = tokens.at(part.start()) + 1; tokens.end(i) < part.end(); i++) {
                switch (tokens.kind(i)) {
                    case LBRACE -> braces++;
                    case RBRACE -> braces--;
                    case FSTRING_MIDDLE -> {
                        if (braces == 0) {
                            found.add(
                                    new Fragment(
                                            tokens.start(i),
                                            tokens.end(i),
                                            cx.text(tokens.start(i), tokens.end(i))));
                        }
                    }
                    default -> {}
                }
            }
        }
        return found;
    }

    /// Whether this is the text of a template or the format of one of its fields.
    public static boolean isTemplatePart(Expr node, LintContext cx) {
        return cx.parent(node)
                .filter(parent ->
                        parent instanceof Expr.StringTemplate
                                || parent instanceof Expr.ReplacementField field
                                        && field.formatSpec()
                                                .filter(spec -> spec == node)
                                                .isPresent())
                .isPresent();
    }

    /// The token that ends the f-string or t-string which a token begins.
    public static int closing(int open, Tokens tokens) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case FSTRING_START, TSTRING_START -> depth++;
                case FSTRING_END, TSTRING_END -> {
                    if (--depth == 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return tokens.size() - 1;
    }

    private static Part part(int start, int end, boolean template, LintContext cx) {
        String text = cx.text();
        int quote = start;
        while (text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
            quote++;
        }
        String three = String.valueOf(text.charAt(quote)).repeat(3);
        boolean triple = end - quote >= 6 && text.startsWith(three, quote);
        return new Part(
                start,
                end,
                text.substring(start, quote),
                triple ? three : three.substring(0, 1),
                template);
    }

    /// Whether a string documents the module, class or function in whose body it comes first.
    public static boolean isDocstring(Expr node, LintContext cx) {
        if (!Exprs.isString(node)
                || !(cx.parent(node).orElse(node) instanceof Stmt.Expr statement)) {
            return false;
        }
        return switch (cx.parent(statement).orElse(statement)) {
            case Mod.Module module -> module.body().getFirst() == statement;
            case Stmt.ClassDef type -> type.body().getFirst() == statement;
            case Stmt.FunctionLike function -> function.body().getFirst() == statement;
            default -> false;
        };
    }
}
