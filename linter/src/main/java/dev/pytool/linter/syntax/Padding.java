package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;

/// Blanks between new text and words beside it.
public final class Padding {
    private Padding() {}

    /// The text with a blank on either side where it would grow together with a word.
    public static String around(String text, int start, int end, LintContext cx) {
        String source = cx.text();
        String before = start > 0 && meet(source.charAt(start - 1), text.charAt(0)) ? " " : "";
        String after =
                end < source.length() && meet(text.charAt(text.length() - 1), source.charAt(end))
                        ? " "
                        : "";
        return before + text + after;
    }

    private static boolean meet(char left, char right) {
        return Character.isJavaIdentifierPart(left) && Character.isJavaIdentifierPart(right);
    }
}
