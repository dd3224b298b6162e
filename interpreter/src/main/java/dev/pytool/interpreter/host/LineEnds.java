package dev.pytool.interpreter.host;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.types.PyNone;

/// What the `newline` argument of text streams means.
///
/// @param universal whether any of the three line ends ends a line
/// @param translates whether line ends are handed out as `\n`
/// @param end what ends a line and what `\n` is written as; empty: `\n`
record LineEnds(boolean universal, boolean translates, String end) {
    static final LineEnds UNIVERSAL = new LineEnds(true, true, "");

    static LineEnds of(Object newline) {
        if (newline == PyNone.NONE) {
            return UNIVERSAL;
        }
        if (!Text.is(newline)) {
            throw Errors.type("newline must be str or None, not " + PyClass.of(newline).name());
        }
        String end = Text.java(Text.plain(newline));
        return switch (end) {
            case "" -> new LineEnds(true, false, "");
            case "\n", "\r", "\r\n" -> new LineEnds(false, false, end);
            default -> throw Errors.value("illegal newline value: " + end);
        };
    }

    Object toWrite(Object text) {
        return end.isEmpty() || end.equals("\n")
                ? text
                : Text.of(Text.java(text).replace("\n", end));
    }

    String toRead(String text) {
        return translates && text.indexOf('\r') >= 0
                ? text.replace("\r\n", "\n").replace('\r', '\n')
                : text;
    }

    /// Where the line that starts at `from` ends, -1 where more text is needed to tell.
    int lineEnd(String text, int from, boolean complete) {
        if (!universal) {
            int found = text.indexOf(end, from);
            return found < 0 ? -1 : found + end.length();
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                boolean last = i + 1 == text.length();
                return last ? complete ? i + 1 : -1 : text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    /// Where `count` characters as handed out end, -1 where the text is too short to tell.
    int after(String text, int from, long count) {
        int i = from;
        for (long left = count; left > 0; left--) {
            if (i >= text.length()) {
                return -1;
            }
            if (translates && text.charAt(i) == '\r') {
                if (i + 1 >= text.length()) {
                    return -1;
                }
                i += text.charAt(i + 1) == '\n' ? 2 : 1;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return i;
    }
}
