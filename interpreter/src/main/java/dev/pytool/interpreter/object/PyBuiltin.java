package dev.pytool.interpreter.object;

import dev.pytool.interpreter.types.PyNone;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// A native function, or a native method bound to its receiver.
@PyType(value = "builtin_function_or_method", home = "-", subclassable = false)
public final class PyBuiltin extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyBuiltinTable());

    /// Stands for the receiver of a static method.
    static final Object NO_SELF = new Object();

    private final FunctionTable table;
    private final int id;
    private final String name;
    private final String qualifiedName;
    private final String signature;
    private final String doc;
    private final Object self;
    private final Object module;

    /// @param id the member's number; -1: the `__new__` of the type that is `self`
    PyBuiltin(
            FunctionTable table,
            int id,
            String name,
            String qualifiedName,
            String signature,
            String doc,
            Object self,
            Object module) {
        super(TYPE);
        this.table = table;
        this.id = id;
        this.name = name;
        this.qualifiedName = qualifiedName;
        this.signature = signature;
        this.doc = doc;
        this.self = self;
        this.module = module;
    }

    FunctionTable table() {
        return table;
    }

    @PyGetter("__name__")
    public String name() {
        return name;
    }

    @PyGetter("__qualname__")
    public String qualifiedName() {
        return qualifiedName;
    }

    @PyGetter("__self__")
    Object self() {
        return self == NO_SELF ? PyNone.NONE : self;
    }

    @PyGetter("__module__")
    Object module() {
        return module == null ? PyNone.NONE : module;
    }

    @PyGetter("__doc__")
    Object doc() {
        return doc.isEmpty() ? PyNone.NONE : doc;
    }

    @PyGetter("__text_signature__")
    Object textSignature() {
        return signature.isEmpty() ? PyNone.NONE : signature;
    }

    @PySlot("__call__")
    Object call(Interp in, Object[] a, String[] kw) {
        return id >= 0 ? table.invoke(in, id, self, a, kw) : makeInstance(in, a, kw);
    }

    private Object makeInstance(Interp in, Object[] a, String[] kw) {
        PyClass owner = (PyClass) self;
        if (a.length == 0 || kw.length == a.length) {
            throw Errors.type(owner.name() + ".__new__(): not enough arguments");
        }
        if (!(a[0] instanceof PyClass wanted)) {
            throw Errors.type(
                    owner.name()
                            + ".__new__(X): X is not a type object ("
                            + PyClass.of(a[0]).name()
                            + ")");
        }
        if (!wanted.isSubclassOf(owner)) {
            throw Errors.type(
                    owner.name()
                            + ".__new__("
                            + wanted.name()
                            + "): "
                            + wanted.name()
                            + " is not a subtype of "
                            + owner.name());
        }
        Slots safest = wanted.nativeSlots();
        if (safest != table && wanted.layout() != owner.layout()) {
            throw Errors.type(
                    owner.name()
                            + ".__new__("
                            + wanted.name()
                            + ") is not safe, use "
                            + wanted.layout().name()
                            + ".__new__()");
        }
        Object[] rest = java.util.Arrays.copyOfRange(a, 1, a.length);
        return ((Slots) table).create(in, wanted, rest, kw);
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        boolean bound =
                self != NO_SELF
                        && self != null
                        && !(self instanceof dev.pytool.interpreter.types.PyModuleObject);
        if (!bound) {
            return qualifiedName;
        }
        Object getattr = in.machine().builtins().get("getattr");
        return new dev.pytool.interpreter.types.PyTuple(
                getattr, new dev.pytool.interpreter.types.PyTuple(self, name));
    }

    @PySlot("__repr__")
    String repr() {
        if (self == NO_SELF
                || self instanceof dev.pytool.interpreter.types.PyModuleObject
                || self == null) {
            return "<built-in function " + name + ">";
        }
        return "<built-in method "
                + name
                + " of "
                + PyClass.of(self).name()
                + " object at "
                + Identity.hex(self)
                + ">";
    }

    @PySlot("__eq__")
    Object eq(Object other) {
        return other instanceof PyBuiltin b && b.table == table && b.id == id && b.self == self;
    }

    @PySlot("__hash__")
    long hash() {
        return id * 31L + System.identityHashCode(table) + System.identityHashCode(self);
    }
}
