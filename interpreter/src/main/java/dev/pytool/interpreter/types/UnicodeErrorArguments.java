package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Numbers;

/// The checks UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError make of what they
/// are constructed with: texts first and last (the encoding is missing in the last class), an
/// object, two positions.
final class UnicodeErrorArguments {
    private UnicodeErrorArguments() {}

    static void check(Object[] a, String[] kw, String type, int wanted) {
        if (kw.length > 0) {
            throw Errors.type(type + "() takes no keyword arguments");
        }
        if (a.length != wanted) {
            throw Errors.type(
                    "function takes exactly " + wanted + " arguments (" + a.length + " given)");
        }
        for (int i = 0; i < wanted; i++) {
            boolean text = i == wanted - 1 || i == 0 && wanted == 5;
            boolean number = i == wanted - 2 || i == wanted - 3;
            if (text && !Text.is(a[i])) {
                throw Errors.type(
                        "argument " + (i + 1) + " must be str, not " + PyClass.of(a[i]).name());
            }
            if (number && Numbers.integer(a[i]) == null) {
                throw Errors.type(
                        "'"
                                + PyClass.of(a[i]).name()
                                + "' object cannot be interpreted as an integer");
            }
        }
    }
}
