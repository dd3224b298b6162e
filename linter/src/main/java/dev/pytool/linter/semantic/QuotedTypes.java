package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import java.util.Optional;

/// Reads the strings that stand for types as expressions of the file, at the positions at which
/// their text stands.
final class QuotedTypes {
    private QuotedTypes() {}

    /// The expression in a string, made part of the source; empty where it is none.
    static Optional<Expr> parse(Expr.Constant node, String value, SourceTree source) {
        if (value.isBlank()) {
            return Optional.empty();
        }
        String written = source.text(node);
        int quote = 0;
        while (quote < written.length()
                && written.charAt(quote) != '"'
                && written.charAt(quote) != '\'') {
            quote++;
        }
        int width = written.startsWith("\"\"\"", quote) || written.startsWith("'''", quote) ? 3 : 1;
        boolean exact =
                written.length() == quote + 2 * width + value.length()
                        && written.startsWith(value, quote + width);
        // A text over several lines is read as if it stood in parentheses.
        boolean indented = Character.isWhitespace(value.charAt(0));
        boolean wrap = value.indexOf('\n') >= 0 || indented && width == 3;
        if (!wrap && indented) {
            return Optional.empty();
        }
        Tree tree =
                Parser.parse(
                        SourceText.of(wrap ? "(" + value + ")" : value),
                        new ParseOptions(ParseOptions.Mode.EXPRESSION, 14));
        if (!tree.problems().isEmpty() || !(tree.root() instanceof Mod.Expression root)) {
            return Optional.empty();
        }
        source.add(
                tree,
                node,
                source.start(node) + quote + width - (wrap ? 1 : 0),
                exact && source.isExact(node));
        return Optional.of(root.body());
    }
}
