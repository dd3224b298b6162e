package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayList;
import java.util.List;

/// `string.templatelib.Template` (PEP 750).
@PyType(value = "Template", module = "string.templatelib", home = "-", subclassable = false)
public final class PyTemplate extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyTemplateTable());

    private final PyTuple strings;
    private final PyTuple interpolations;

    public PyTemplate(PyTuple strings, PyTuple interpolations) {
        super(TYPE);
        this.strings = strings;
        this.interpolations = interpolations;
    }

    @PySlot("__new__($type, *args)")
    static Object create(Interp in, PyClass cls, Object[] args) {
        List<Object> texts = new ArrayList<>();
        List<Object> fields = new ArrayList<>();
        Object current = "";
        for (Object arg : args) {
            if (Text.is(arg)) {
                current = Text.concat(current, Text.plain(arg));
            } else if (arg instanceof PyInterpolation) {
                texts.add(current);
                current = "";
                fields.add(arg);
            } else {
                throw Errors.type(
                        "Template.__new__ *args need to be of type 'str' or 'Interpolation', got "
                                + PyClass.of(arg).name());
            }
        }
        texts.add(current);
        return new PyTemplate(new PyTuple(texts.toArray()), new PyTuple(fields.toArray()));
    }

    @PyGetter("strings")
    Object strings() {
        return strings;
    }

    @PyGetter("interpolations")
    Object interpolations() {
        return interpolations;
    }

    @PyGetter("values")
    Object values() {
        Object[] values = new Object[interpolations.items().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((PyInterpolation) interpolations.items()[i]).value();
        }
        return new PyTuple(values);
    }

    @PySlot("__iter__")
    Object iter() {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < strings.items().length; i++) {
            if (Text.length(strings.items()[i]) > 0) {
                parts.add(strings.items()[i]);
            }
            if (i < interpolations.items().length) {
                parts.add(interpolations.items()[i]);
            }
        }
        return new PyArrayIterator(parts.toArray());
    }

    @PySlot("__add__")
    Object add(Interp in, Object other) {
        if (!(other instanceof PyTemplate t)) {
            throw Errors.type(
                    "can only concatenate string.templatelib.Template (not \""
                            + PyClass.of(other).name()
                            + "\") to string.templatelib.Template");
        }
        List<Object> parts = new ArrayList<>(Iteration.list(in, this));
        parts.addAll(Iteration.list(in, t));
        return create(in, TYPE, parts.toArray());
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.of(
                "Template(strings="
                        + Display.reprText(in, strings)
                        + ", interpolations="
                        + Display.reprText(in, interpolations)
                        + ")");
    }
}
