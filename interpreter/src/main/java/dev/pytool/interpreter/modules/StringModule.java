package dev.pytool.interpreter.modules;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.processor.python.PyFunction;
import dev.pytool.processor.python.PyModule;

/// Module `_string`: the parser of format strings, as `string.Formatter` uses it.
@PyModule("_string")
public final class StringModule {
    StringModule(Interp in) {}

    @PyFunction
    static Object formatter_parser(Object text) {
        throw Errors.notImplemented("string.Formatter is not built");
    }

    @PyFunction
    static Object formatter_field_name_split(Object text) {
        throw Errors.notImplemented("string.Formatter is not built");
    }
}
