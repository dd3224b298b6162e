package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayList;
import java.util.List;

/// `types.SimpleNamespace`.
@PyType(value = "SimpleNamespace", module = "types", home = "-", instanceDict = true)
public final class PyNamespace extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyNamespaceTable());

    public PyNamespace() {
        super(TYPE);
    }

    private PyNamespace(PyClass type) {
        super(type);
    }

    @PySlot("__new__")
    static Object create(PyClass cls, Object[] a, String[] kw) {
        return new PyNamespace(cls);
    }

    @PySlot("__init__($self, mapping_or_iterable=<absent>, /, **kwargs, |)")
    void init(Interp in, Object mapping, PyDict named) {
        if (mapping != null) {
            PyDict given = new PyDict();
            given.merge(in, mapping);
            for (Object key : given.keys()) {
                if (!Text.is(key)) {
                    throw Errors.type("keywords must be strings");
                }
            }
            attributes().putAll(in, given);
        }
        attributes().putAll(in, named);
    }

    @PyGetter("__dict__")
    Object dict() {
        return attributes();
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        return other instanceof PyNamespace n
                ? Comparison.compare(in, Comparison.EQ, attributes(), n.attributes())
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyMethod("__reduce__")
    Object reduce() {
        return new PyTuple(type(), PyTuple.EMPTY, attributes());
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        String name = type() == TYPE ? "namespace" : type().name();
        if (!Display.enter(in, this)) {
            return Text.of(name + "(...)");
        }
        try {
            List<String> parts = new ArrayList<>();
            for (Object[] entry : attributes().entryArray()) {
                parts.add(Display.strText(in, entry[0]) + "=" + Display.reprText(in, entry[1]));
            }
            return Text.of(name + "(" + String.join(", ", parts) + ")");
        } finally {
            Display.leave(in, this);
        }
    }
}
