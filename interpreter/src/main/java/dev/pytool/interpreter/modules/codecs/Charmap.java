package dev.pytool.interpreter.modules.codecs;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.interpreter.types.PyBytes;
import dev.pytool.interpreter.types.PyNone;

/// One step through a character map; `null` where it has no entry.
final class Charmap {
    private Charmap() {}

    private static Object entry(Interp in, Object mapping, long key) {
        try {
            return Sequences.item(in, mapping, key);
        } catch (PyException e) {
            if (e.is(ExceptionTypes.LOOKUP_ERROR)) {
                return PyNone.NONE;
            }
            throw e;
        }
    }

    static byte[] bytesFor(Interp in, Object mapping, int point) {
        Object entry = entry(in, mapping, point);
        if (entry == PyNone.NONE) {
            return null;
        }
        if (entry instanceof PyBytes bytes) {
            return bytes.bytes();
        }
        if (entry instanceof Long n) {
            if (n < 0 || n > 255) {
                throw Errors.type("character mapping must be in range(256)");
            }
            return new byte[] {n.byteValue()};
        }
        throw Errors.type(
                "character mapping must return integer, bytes or None, not "
                        + PyClass.of(entry).name());
    }

    static Object textFor(Interp in, Object mapping, int code) {
        if (Text.is(mapping)) {
            Object table = Text.plain(mapping);
            if (code >= Text.length(table) || Text.at(table, code) == 0xFFFE) {
                return null;
            }
            return Text.of(Text.at(table, code));
        }
        Object entry = entry(in, mapping, code);
        if (entry == PyNone.NONE) {
            return null;
        }
        if (entry instanceof Long n) {
            if (n < 0 || n > 0x10FFFF) {
                throw Errors.type("character mapping must be in range(0x110000)");
            }
            return n == 0xFFFE ? null : Text.of(n.intValue());
        }
        if (Text.is(entry)) {
            return "\ufffe".equals(entry) ? null : Text.plain(entry);
        }
        throw Errors.type("character mapping must return integer, None or str");
    }
}
