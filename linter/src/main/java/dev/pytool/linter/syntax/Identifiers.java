package dev.pytool.linter.syntax;

import dev.pytool.parser.token.TokenKind;

/// Texts that are names.
public final class Identifiers {
    private Identifiers() {}

    /// Whether the text can follow a dot and means the same there: a name, no keyword, not mangled
    /// in classes.
    public static boolean isPlain(String text) {
        if (!isIdentifier(text) || TokenKind.keyword(text).isPresent()) {
            return false;
        }
        return !(text.startsWith("__") && !text.endsWith("__")) && !text.equals("__debug__");
    }

    /// Whether the text can name an argument.
    public static boolean isKeywordFree(String text) {
        return isIdentifier(text) && TokenKind.keyword(text).isEmpty();
    }

    public static boolean isIdentifier(String text) {
        if (text.isEmpty()
                || !Character.isUnicodeIdentifierStart(text.codePointAt(0))
                        && text.charAt(0) != '_') {
            return false;
        }
        return text.codePoints()
                .allMatch(c -> Character.isUnicodeIdentifierPart(c) && c != 0 || c == '_');
    }
}
