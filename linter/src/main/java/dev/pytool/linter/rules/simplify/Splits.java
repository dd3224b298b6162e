package dev.pytool.linter.rules.simplify;

import java.util.ArrayList;
import java.util.List;

/// Python's `str.split` and `str.rsplit` (standard library reference, "String Methods").
final class Splits {
    private Splits() {}

    /// Pieces between runs of white space.
    static List<String> blanks(String text, int most, boolean right) {
        List<String> parts = new ArrayList<>();
        String rest = right ? text.stripTrailing() : text.stripLeading();
        for (int n = 0; !rest.isEmpty(); n++) {
            int at = n < most ? blank(rest, right) : -1;
            if (at < 0) {
                parts.add(rest);
                break;
            }
            parts.add(right ? rest.substring(at + 1) : rest.substring(0, at));
            rest =
                    right
                            ? rest.substring(0, at).stripTrailing()
                            : rest.substring(at).stripLeading();
        }
        return right ? parts.reversed() : parts;
    }

    private static int blank(String text, boolean right) {
        for (int i = 0; i < text.length(); i++) {
            int at = right ? text.length() - 1 - i : i;
            if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /// Pieces between marks.
    static List<String> marks(String text, String mark, int most, boolean right) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        for (int n = 0; n < most; n++) {
            int at = right ? rest.lastIndexOf(mark) : rest.indexOf(mark);
            if (at < 0) {
                break;
            }
            parts.add(right ? rest.substring(at + mark.length()) : rest.substring(0, at));
            rest = right ? rest.substring(0, at) : rest.substring(at + mark.length());
        }
        parts.add(rest);
        return right ? parts.reversed() : parts;
    }
}
