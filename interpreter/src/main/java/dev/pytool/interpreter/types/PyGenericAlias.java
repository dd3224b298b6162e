package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.ExceptionTypes;
import dev.pytool.interpreter.object.Hashes;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyException;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `types.GenericAlias`: `list[int]`.
@PyType(value = "GenericAlias", module = "types", home = "-")
public final class PyGenericAlias extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyGenericAliasTable());

    private final Object origin;
    private final PyTuple arguments;
    private final boolean starred;
    private PyTuple parameters;

    private PyGenericAlias(PyClass type, Object origin, PyTuple arguments, boolean starred) {
        super(type);
        this.origin = origin;
        this.arguments = arguments;
        this.starred = starred;
    }

    public static PyGenericAlias of(Object origin, Object item) {
        return new PyGenericAlias(
                TYPE,
                origin,
                item instanceof PyTuple t && t.type() == PyTuple.TYPE ? t : new PyTuple(item),
                false);
    }

    @PySlot("__new__($type, origin, args, /)")
    static Object create(PyClass cls, Object origin, Object args) {
        return new PyGenericAlias(
                cls, origin, args instanceof PyTuple t ? t : new PyTuple(args), false);
    }

    @PyGetter("__origin__")
    public Object origin() {
        return origin;
    }

    @PyGetter("__args__")
    public Object arguments() {
        return arguments;
    }

    @PyGetter("__unpacked__")
    boolean unpacked() {
        return starred;
    }

    @PyGetter("__parameters__")
    Object parameters(Interp in) {
        if (parameters == null) {
            parameters = TypeParameters.collect(in, arguments.items());
        }
        return parameters;
    }

    @PyGetter("__typing_unpacked_tuple_args__")
    Object unpackedTuple() {
        return starred && origin == PyTuple.TYPE ? arguments : PyNone.NONE;
    }

    @PySlot("__getattribute__")
    Object read(Interp in, String name) {
        boolean own =
                name.startsWith("__")
                        && (type().lookup(name) != null
                                        && !java.util.Set.of(
                                                        "__class__",
                                                        "__doc__",
                                                        "__module__",
                                                        "__name__",
                                                        "__qualname__",
                                                        "__bases__")
                                                .contains(name)
                                || name.equals("__class__") && type() == TYPE);
        return own ? Attributes.generic(in, this, name) : Attributes.read(in, origin, name);
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        PyTuple filled =
                TypeParameters.substitute(
                        in, this, arguments.items(), (PyTuple) parameters(in), key);
        return new PyGenericAlias(type(), origin, filled, starred);
    }

    @PySlot("__call__")
    Object call(Interp in, Object[] a, String[] kw) {
        Object made = in.call(origin, a, kw);
        if (made instanceof PyObject o && o.attributes() != null) {
            try {
                Attributes.write(in, made, "__orig_class__", this);
            } catch (PyException e) {
                if (!e.is(ExceptionTypes.ATTRIBUTE_ERROR) && !e.is(ExceptionTypes.TYPE_ERROR)) {
                    throw e;
                }
            }
        }
        return made;
    }

    @PySlot("__iter__")
    Object iter() {
        return new PyArrayIterator(new PyGenericAlias(type(), origin, arguments, true));
    }

    @PyMethod("__mro_entries__($self, bases, /)")
    Object mroEntries(Object bases) {
        return new PyTuple(origin);
    }

    @PyMethod("__instancecheck__($self, instance, /)")
    Object instanceCheck(Object instance) {
        throw Errors.type("isinstance() argument 2 cannot be a parameterized generic");
    }

    @PyMethod("__subclasscheck__($self, cls, /)")
    Object subclassCheck(Object cls) {
        throw Errors.type("issubclass() argument 2 cannot be a parameterized generic");
    }

    @PyMethod("__reduce__")
    Object reduce(Interp in) {
        return new PyTuple(TYPE, new PyTuple(origin, arguments));
    }

    @PySlot("__or__")
    Object or(Interp in, Object other) {
        return PyUnion.of(in, this, other);
    }

    @PySlot("__ror__")
    Object ror(Interp in, Object other) {
        return PyUnion.of(in, other, this);
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        if (!(other instanceof PyGenericAlias g)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return starred == g.starred
                && Comparison.equal(in, origin, g.origin)
                && Comparison.equal(in, arguments, g.arguments);
    }

    @PySlot("__hash__")
    long hash(Interp in) {
        return Hashes.of(in, origin) ^ Hashes.of(in, arguments);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        StringBuilder out =
                new StringBuilder(starred ? "*" : "")
                        .append(TypeParameters.show(in, origin))
                        .append('[');
        Object[] items = arguments.items();
        for (int i = 0; i < items.length; i++) {
            out.append(i == 0 ? "" : ", ").append(TypeParameters.show(in, items[i]));
        }
        return Text.of(out.append(items.length == 0 ? "()]" : "]").toString());
    }
}
