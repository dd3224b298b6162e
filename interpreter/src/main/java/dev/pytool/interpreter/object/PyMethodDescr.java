package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// A native method as it stands in its type's dictionary.
@PyType(value = "method_descriptor", home = "-", subclassable = false)
public final class PyMethodDescr extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyMethodDescrTable());

    private final Slots table;
    private final int id;
    private final PyClass owner;
    private final String name;
    private final String signature;
    private final String doc;

    PyMethodDescr(Slots table, int id, PyClass owner, String name, String signature, String doc) {
        super(TYPE);
        this.table = table;
        this.id = id;
        this.owner = owner;
        this.name = name;
        this.signature = signature;
        this.doc = doc;
    }

    @PyGetter("__name__")
    public String name() {
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

    @PyGetter("__text_signature__")
    Object textSignature() {
        return signature.isEmpty() ? PyNone.NONE : signature;
    }

    @PySlot("__get__")
    Object bind(Object instance, Object type) {
        if (instance == null || instance == PyNone.NONE) {
            return this;
        }
        check(instance);
        return new PyBuiltin(
                table,
                id,
                name,
                owner.qualifiedName() + "." + name,
                signature,
                doc,
                instance,
                null);
    }

    /// Calls the method without making a bound object; the receiver is known to be an instance of
    /// the owner.
    public Object callBound(Interp in, Object self, Object[] a, String[] kw) {
        return table.invoke(in, id, self, a, kw);
    }

    private void check(Object instance) {
        if (!PyClass.of(instance).isSubclassOf(owner)) {
            throw Errors.type(
                    "descriptor '"
                            + name
                            + "' for '"
                            + owner.name()
                            + "' objects doesn't apply to a '"
                            + PyClass.of(instance).name()
                            + "' object");
        }
    }

    @PySlot("__call__")
    Object call(Interp in, Object[] a, String[] kw) {
        if (a.length == kw.length) {
            throw Errors.type(
                    "unbound method "
                            + owner.qualifiedName()
                            + "."
                            + name
                            + "() needs an argument");
        }
        check(a[0]);
        return table.invoke(in, id, a[0], java.util.Arrays.copyOfRange(a, 1, a.length), kw);
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        return new PyTuple(in.machine().builtins().get("getattr"), new PyTuple(owner, name));
    }

    @PySlot("__repr__")
    String repr() {
        return "<method '" + name + "' of '" + owner.name() + "' objects>";
    }
}
