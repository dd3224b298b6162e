package dev.pytool.server.protocol;

import java.util.List;

/// The unit in which client and server count columns, as agreed upon at the start.
public enum PositionEncoding {
    UTF_16("utf-16"),
    UTF_8("utf-8"),
    UTF_32("utf-32");

    private final String wireName;

    PositionEncoding(String wireName) {
        this.wireName = wireName;
    }

    /// As the protocol names it.
    public String wireName() {
        return wireName;
    }

    /// The first one of the client's list that is known; UTF-16 where the client names none.
    public static PositionEncoding choose(List<String> offered) {
        for (String name : offered) {
            for (PositionEncoding encoding : values()) {
                if (encoding.wireName.equals(name)) {
                    return encoding;
                }
            }
        }
        return UTF_16;
    }

    /// The number of units in a piece of text.
    int units(String text, int start, int end) {
        return switch (this) {
            case UTF_16 -> end - start;
            case UTF_32 -> text.codePointCount(start, end);
            case UTF_8 -> {
                int bytes = 0;
                for (int i = start; i < end; ) {
                    int c = text.codePointAt(i);
                    bytes += utf8Length(c);
                    i += Character.charCount(c);
                }
                yield bytes;
            }
        };
    }

    /// The offset that lies this many units after `start`, not beyond `end`; inside a character its
    /// start.
    int advance(String text, int start, int end, int units) {
        if (this == UTF_16) {
            return Math.min(end, start + units);
        }
        int at = start;
        int left = units;
        while (at < end) {
            int c = text.codePointAt(at);
            left -= this == UTF_32 ? 1 : utf8Length(c);
            if (left < 0) {
                return at;
            }
            at += Character.charCount(c);
        }
        return Math.min(at, end);
    }

    private static int utf8Length(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
}
