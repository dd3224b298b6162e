package dev.pytool.interpreter.modules.struct;

import dev.pytool.interpreter.types.BinaryItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A format of module struct: its fields with their places ("Format Strings" in the library
/// reference).
///
/// @param size bytes of the whole structure
/// @param values how many values it packs
/// @param nativeFloats whether a float too large for `f` becomes infinite, as C converts it
record Layout(List<Field> fields, int size, int values, boolean little, boolean nativeFloats) {

    /// A run of items of one code; for `s` and `p` the count is the length of the one value.
    ///
    /// @param size bytes of one item
    record Field(char code, int offset, int size, int count) {
        boolean isText() {
            return code == 's' || code == 'p';
        }
    }

    /// What is wrong with a format, for `struct.error`.
    static final class BadFormat extends Exception {
        private static final long serialVersionUID = 1L;

        BadFormat(String message) {
            super(message, null, false, false);
        }
    }

    static Layout of(String format) throws BadFormat {
        int i = 0;
        char mode = '@';
        if (!format.isEmpty() && "@=<>!".indexOf(format.charAt(0)) >= 0) {
            mode = format.charAt(i++);
        }
        boolean isNative = mode == '@';
        List<Field> fields = new ArrayList<>();
        long at = 0;
        int values = 0;
        while (i < format.length()) {
            char c = format.charAt(i++);
            if (c <= ' ' && (c == ' ' || c >= 9 && c <= 13)) {
                continue;
            }
            long count = 1;
            if (c >= '0' && c <= '9') {
                count = c - '0';
                while (i < format.length() && Character.digit(format.charAt(i), 10) >= 0) {
                    count = count * 10 + format.charAt(i++) - '0';
                    if (count > Integer.MAX_VALUE) {
                        throw new BadFormat("total struct size too long");
                    }
                }
                if (i == format.length()) {
                    throw new BadFormat("repeat count given without format specifier");
                }
                c = format.charAt(i++);
            }
            int size =
                    size(c, isNative).orElseThrow(() -> new BadFormat("bad char in struct format"));
            if (isNative) {
                int unit = c == 'F' || c == 'D' ? size / 2 : size;
                at = (at + unit - 1) / unit * unit;
            }
            if (c == 's' || c == 'p') {
                fields.add(new Field(c, (int) at, 1, (int) count));
                values++;
            } else if (c != 'x' && count > 0) {
                fields.add(new Field(c, (int) at, size, (int) count));
                values += (int) count;
            }
            at += count * size;
            if (at > Integer.MAX_VALUE - 8) {
                throw new BadFormat("total struct size too long");
            }
        }
        return new Layout(
                List.copyOf(fields), (int) at, values, mode != '>' && mode != '!', isNative);
    }

    private static Optional<Integer> size(char code, boolean isNative) {
        int size = isNative ? BinaryItem.nativeSize(code) : BinaryItem.standardSize(code);
        return size == 0 ? Optional.empty() : Optional.of(size);
    }
}
