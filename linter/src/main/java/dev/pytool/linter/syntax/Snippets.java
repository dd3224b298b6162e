package dev.pytool.linter.syntax;

/// Pieces of code inside messages.
public final class Snippets {
    private Snippets() {}

    private static final int WIDTH = 50;

    /// Whether a message shows the piece in full: it is short and stands on one line.
    public static boolean fits(String text) {
        return text.length() <= WIDTH && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    /// The piece, or dots in its place.
    public static String shown(String text) {
        return fits(text) ? text : "...";
    }
}
