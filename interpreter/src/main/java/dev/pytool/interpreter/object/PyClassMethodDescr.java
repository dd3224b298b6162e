package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// A native class method as it stands in its type's dictionary.
@PyType(value = "classmethod_descriptor", home = "-", subclassable = false)
public final class PyClassMethodDescr extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyClassMethodDescrTable());

    private final Slots table;
    private final int id;
    private final PyClass owner;
    private final String name;
    private final String signature;
    private final String doc;

    PyClassMethodDescr(
            Slots table, int id, PyClass owner, String name, String signature, String doc) {
        super(TYPE);
        this.table = table;
        this.id = id;
        this.owner = owner;
        this.name = name;
        this.signature = signature;
        this.doc = doc;
    }

    @PyGetter("__name__")
    String name() {
        return name;
    }

    @PyGetter("__qualname__")
    String qualifiedName() {
        return owner.qualifiedName() + "." + name;
    }

    @PyGetter("__objclass__")
    Object owner() {
        return owner;
    }

    @PyGetter("__doc__")
    Object doc() {
        return doc.isEmpty() ? PyNone.NONE : doc;
    }

    @PySlot("__get__")
    Object bind(Object instance, Object type) {
        PyClass cls = type instanceof PyClass c ? c : PyClass.of(instance);
        return new PyBuiltin(
                table, id, name, owner.qualifiedName() + "." + name, signature, doc, cls, null);
    }

    @PySlot("__call__")
    Object call(Interp in, Object[] a, String[] kw) {
        if (a.length == kw.length || !(a[0] instanceof PyClass)) {
            throw Errors.type(
                    "descriptor '" + name + "' of '" + owner.name() + "' object needs an argument");
        }
        return table.invoke(in, id, a[0], java.util.Arrays.copyOfRange(a, 1, a.length), kw);
    }

    @PySlot("__repr__")
    String repr() {
        return "<method '" + name + "' of '" + owner.name() + "' objects>";
    }
}
