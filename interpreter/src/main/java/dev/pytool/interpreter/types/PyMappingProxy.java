package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.interpreter.protocol.Operators;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `types.MappingProxyType`: a read-only view of a mapping.
@PyType(value = "mappingproxy", home = "-", subclassable = false)
public final class PyMappingProxy extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMappingProxyTable());

    private final Object mapping;

    public PyMappingProxy(Object mapping) {
        super(TYPE);
        this.mapping = mapping;
    }

    @PySlot("__new__($type, mapping)")
    static Object create(PyClass cls, Object mapping) {
        if (PyClass.of(mapping).lookup("__getitem__") == null
                || mapping instanceof PyList
                || mapping instanceof PyTuple) {
            throw Errors.type(
                    "mappingproxy() argument must be a mapping, not " + PyClass.of(mapping).name());
        }
        return new PyMappingProxy(mapping);
    }

    @PySlot("__len__")
    long length(Interp in) {
        return Sequences.length(in, mapping);
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        return Sequences.item(in, mapping, key);
    }

    @PySlot("__contains__")
    boolean contains(Interp in, Object key) {
        return Sequences.contains(in, mapping, key);
    }

    @PySlot("__iter__")
    Object iter(Interp in) {
        return Iteration.iterator(in, mapping);
    }

    @PyMethod("__reversed__")
    Object reversed(Interp in) {
        return in.callMethod(mapping, "__reversed__");
    }

    @PyMethod("keys")
    Object keys(Interp in) {
        return in.callMethod(mapping, "keys");
    }

    @PyMethod("values")
    Object values(Interp in) {
        return in.callMethod(mapping, "values");
    }

    @PyMethod("items")
    Object items(Interp in) {
        return in.callMethod(mapping, "items");
    }

    @PyMethod("get($self, key, default=None, /)")
    Object get(Interp in, Object key, Object otherwise) {
        return in.callMethod(mapping, "get", key, otherwise);
    }

    @PyMethod
    Object copy(Interp in) {
        return in.callMethod(mapping, "copy");
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        return Comparison.compare(
                in, Comparison.EQ, mapping, other instanceof PyMappingProxy p ? p.mapping : other);
    }

    @PySlot("__or__")
    Object or(Interp in, Object other) {
        return Operators.binary(
                in, Operators.OR, mapping, other instanceof PyMappingProxy p ? p.mapping : other);
    }

    @PySlot("__ror__")
    Object ror(Interp in, Object other) {
        return Operators.binary(in, Operators.OR, other, mapping);
    }

    @PySlot("__hash__")
    long hash(Interp in) {
        return Hashes.of(in, mapping);
    }

    @PySlot("__str__")
    Object str(Interp in) {
        return Display.str(in, mapping);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        return Text.concat(Text.concat("mappingproxy(", Display.repr(in, mapping)), ")");
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(PyClass cls, Object item) {
        return PyGenericAlias.of(cls, item);
    }
}
