package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `SyntaxError`.
@PyType(value = "SyntaxError", base = ExceptionBase.class)
public final class PySyntaxError extends PyBaseException {
    public static final PyClass TYPE = PyClass.builtin(new PySyntaxErrorTable());
    private static final String[] PLACE = {
        "filename", "lineno", "offset", "text", "end_lineno", "end_offset"
    };

    private PySyntaxError(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PySyntaxError(cls);
    }

    @PySlot("__init__")
    void init(Interp in, Object[] a, String[] kw) {
        setArguments(new PyTuple(a));
        if (a.length > 0) {
            setField("msg", a[0]);
        }
        if (a.length == 2) {
            Object[] place = a[1] instanceof PyTuple t ? t.items() : Iteration.array(in, a[1]);
            if (place.length != 4 && place.length != 6 && place.length != 7) {
                throw Errors.type(
                        "function takes "
                                + (place.length < 4 ? "at least 4" : "at most 7")
                                + " arguments ("
                                + place.length
                                + " given)");
            }
            for (int i = 0; i < Math.min(place.length, PLACE.length); i++) {
                setField(PLACE[i], place[i]);
            }
        }
    }

    @PySlot("__str__")
    Object str(Interp in) {
        Object message = Display.str(in, fieldOrNone("msg"));
        Object file = field("filename");
        String name = file != null && Text.is(file) ? Text.java(file) : null;
        name = name == null ? null : name.substring(name.lastIndexOf('/') + 1);
        Object line = field("lineno");
        if (name != null && line instanceof Long) {
            return Text.of(Text.java(message) + " (" + name + ", line " + line + ")");
        }
        if (name != null) {
            return Text.of(Text.java(message) + " (" + name + ")");
        }
        return line instanceof Long
                ? Text.of(Text.java(message) + " (line " + line + ")")
                : Text.plain(message);
    }

    @PyGetter(value = "msg", member = true)
    Object message() {
        return fieldOrNone("msg");
    }

    @PySetter("msg")
    void message(Object value) {
        setField("msg", value);
    }

    @PyGetter(value = "filename", member = true)
    Object file() {
        return fieldOrNone("filename");
    }

    @PySetter("filename")
    void file(Object value) {
        setField("filename", value);
    }

    @PyGetter(value = "lineno", member = true)
    Object line() {
        return fieldOrNone("lineno");
    }

    @PySetter("lineno")
    void line(Object value) {
        setField("lineno", value);
    }

    @PyGetter(value = "offset", member = true)
    Object offset() {
        return fieldOrNone("offset");
    }

    @PySetter("offset")
    void offset(Object value) {
        setField("offset", value);
    }

    @PyGetter(value = "text", member = true)
    Object text() {
        return fieldOrNone("text");
    }

    @PySetter("text")
    void text(Object value) {
        setField("text", value);
    }

    @PyGetter(value = "end_lineno", member = true)
    Object endLine() {
        return fieldOrNone("end_lineno");
    }

    @PySetter("end_lineno")
    void endLine(Object value) {
        setField("end_lineno", value);
    }

    @PyGetter(value = "end_offset", member = true)
    Object endOffset() {
        return fieldOrNone("end_offset");
    }

    @PySetter("end_offset")
    void endOffset(Object value) {
        setField("end_offset", value);
    }

    @PyGetter(value = "print_file_and_line", member = true)
    Object printPlace() {
        return fieldOrNone("print_file_and_line");
    }

    @PySetter("print_file_and_line")
    void printPlace(Object value) {
        setField("print_file_and_line", value);
    }

    @PyGetter("_metadata")
    Object metadata() {
        return fieldOrNone("_metadata");
    }

    @PySetter("_metadata")
    void metadata(Object value) {
        setField("_metadata", value);
    }
}
