package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.Comment;
import dev.pytool.parser.text.Edit;

/// How comments begin.
final class Hashes {
    private Hashes() {}

    /// The character that makes the beginning wrong, 0 where it is `# ` or `#: `.
    static char prefix(Comment comment) {
        String text = comment.text();
        int space = text.indexOf(' ');
        String symbol = space < 0 ? text : text.substring(0, space);
        if (symbol.equals("#") || symbol.equals("#:")) {
            return 0;
        }
        int at = 0;
        while (at < symbol.length() && symbol.charAt(at) == '#') {
            at++;
        }
        return at == symbol.length() ? '#' : symbol.charAt(at);
    }

    /// Whether more than one space follows the hash.
    static boolean isOverspaced(Comment comment) {
        String text = comment.text();
        int space = text.indexOf(' ');
        return space >= 0
                && space + 1 < text.length()
                && (text.charAt(space + 1) == ' '
                        || text.charAt(space + 1) == '\t'
                        || text.charAt(space + 1) == '\u00a0');
    }

    /// One hash and one space before the words.
    static Edit repair(Comment comment) {
        String text = comment.text();
        int at = 0;
        while (at < text.length() && text.charAt(at) == '#') {
            at++;
        }
        boolean colon = at < text.length() && text.charAt(at) == ':';
        String rest = stripped(text.substring(colon ? at + 1 : at));
        String head = colon ? "#:" : "#";
        return new Edit(comment.start(), comment.end(), rest.isEmpty() ? head : head + " " + rest);
    }

    private static String stripped(String text) {
        int from = 0;
        while (from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        return text.substring(from).stripTrailing();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
