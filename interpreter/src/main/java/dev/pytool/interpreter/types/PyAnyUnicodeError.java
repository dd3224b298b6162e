package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySetter;
import dev.pytool.processor.python.PySlot;

import java.util.List;

/// What the three errors about characters share.
abstract class PyAnyUnicodeError extends PyBaseException {
    private final List<String> fields;

    /// @param fields the constructor's arguments, in order
    PyAnyUnicodeError(PyClass type, List<String> fields) {
        super(type);
        this.fields = fields;
    }

    @PySlot("__init__")
    final void init(Object[] a, String[] kw) {
        UnicodeErrorArguments.check(a, kw, type().name(), fields.size());
        setArguments(new PyTuple(a.clone()));
        for (int i = 0; i < a.length; i++) {
            setField(fields.get(i), a[i]);
        }
    }

    /// What failed, for the error's text: one thing by name where the range holds one that is
    /// there, else the things in the range.
    ///
    /// @param from first position
    /// @param isOne whether the range is one long
    abstract Failing failing(Interp in, long from, boolean isOne);

    /// @param verb the start of the error's text
    /// @param thing one thing that failed; empty for several
    record Failing(String verb, String thing) {}

    @PySlot("__str__")
    final Object str(Interp in) {
        if (field("object") == null) {
            return "";
        }
        long from = (Long) field("start");
        long to = (Long) field("end");
        String reason = Display.strText(in, field("reason"));
        Failing failing = failing(in, from, to == from + 1);
        return Text.of(
                failing.thing().isEmpty()
                        ? failing.verb() + "s in position " + from + "-" + (to - 1) + ": " + reason
                        : failing.verb()
                                + " "
                                + failing.thing()
                                + " in position "
                                + from
                                + ": "
                                + reason);
    }

    /// The character at a position of the text that failed, escaped and quoted; empty where there
    /// is none.
    final String character(long at) {
        Object text = Text.plain(field("object"));
        if (at < 0 || at >= Text.length(text)) {
            return "";
        }
        int c = Text.at(text, (int) at);
        String escape = c < 256 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
        return "'" + String.format(escape, c) + "'";
    }

    @PyGetter("object")
    Object objectAttribute() {
        return fieldOrNone("object");
    }

    @PySetter("object")
    void objectAttribute(Object value) {
        setField("object", value);
    }

    @PyGetter("start")
    Object startAttribute() {
        return fieldOrNone("start");
    }

    @PySetter("start")
    void startAttribute(Object value) {
        setField("start", value);
    }

    @PyGetter("end")
    Object endAttribute() {
        return fieldOrNone("end");
    }

    @PySetter("end")
    void endAttribute(Object value) {
        setField("end", value);
    }

    @PyGetter("reason")
    Object reasonAttribute() {
        return fieldOrNone("reason");
    }

    @PySetter("reason")
    void reasonAttribute(Object value) {
        setField("reason", value);
    }
}
