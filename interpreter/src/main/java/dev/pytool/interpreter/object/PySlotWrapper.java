package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyNone;
import dev.pytool.interpreter.types.PyTuple;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// A special method of a builtin type as it stands in the type's dictionary.
@PyType(value = "wrapper_descriptor", home = "-", subclassable = false)
public final class PySlotWrapper extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PySlotWrapperTable());

    private final Slots table;
    private final int id;
    private final PyClass owner;
    private final String name;

    PySlotWrapper(Slots table, int id, PyClass owner, String name) {
        super(TYPE);
        this.table = table;
        this.id = id;
        this.owner = owner;
        this.name = name;
    }

    Slots slots() {
        return table;
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
    public PyClass owner() {
        return owner;
    }

    @PyGetter("__doc__")
    Object doc() {
        return PyNone.NONE;
    }

    @PyGetter("__text_signature__")
    Object textSignature() {
        return name.equals("__init__") ? "($self, /, *args, **kwargs)" : PyNone.NONE;
    }

    @PySlot("__get__")
    Object bind(Object instance, Object type) {
        if (instance == null
                || instance == PyNone.NONE && owner != PyNone.TYPE && type != PyNone.NONE) {
            return this;
        }
        check(instance);
        return new PyMethodWrapper(this, instance);
    }

    /// Calls the method on a receiver known to be an instance of the owner.
    Object callBound(Interp in, Object self, Object[] a, String[] kw) {
        return table.invoke(in, id, self, a, kw);
    }

    private void check(Object instance) {
        if (!PyClass.of(instance).isSubclassOf(owner)) {
            throw Errors.type(
                    "descriptor '"
                            + name
                            + "' requires a '"
                            + owner.name()
                            + "' object but received a '"
                            + PyClass.of(instance).name()
                            + "'");
        }
    }

    @PySlot("__call__")
    Object call(Interp in, Object[] a, String[] kw) {
        if (a.length == kw.length) {
            throw Errors.type(
                    "descriptor '" + name + "' of '" + owner.name() + "' object needs an argument");
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
        return "<slot wrapper '" + name + "' of '" + owner.name() + "' objects>";
    }
}
