package dev.pytool.linter.semantic;

import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

/// Finds names that the tree keeps as text only.
public final class DefinitionNames {
    private DefinitionNames() {}

    /// Start of the name after the first `def` or `class` at or after an offset.
    public static int start(Tree tree, int from) {
        Tokens tokens = tree.tokens();
        int token = tokens.at(from);
        while (tokens.kind(token) != TokenKind.DEF && tokens.kind(token) != TokenKind.CLASS) {
            if (tokens.kind(token) == TokenKind.END) {
                return from;
            }
            token++;
        }
        return tokens.start(tokens.significant(token + 1));
    }

    /// Start of the first occurrence of a whole word between two offsets; the first offset where
    /// there is none.
    public static int word(String text, String name, int from, int to) {
        int at = text.indexOf(name, from);
        while (0 <= at && at + name.length() <= to) {
            boolean before = at > 0 && Character.isJavaIdentifierPart(text.charAt(at - 1));
            int after = at + name.length();
            if (!before
                    && !(after < text.length()
                            && Character.isJavaIdentifierPart(text.charAt(after)))) {
                return at;
            }
            at = text.indexOf(name, at + 1);
        }
        return from;
    }
}
