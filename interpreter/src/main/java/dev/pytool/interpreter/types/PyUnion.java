package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Classes;
import dev.pytool.interpreter.protocol.Comparison;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

import java.util.ArrayList;
import java.util.List;

/// `typing.Union`: `int | str`.
@PyType(value = "Union", module = "typing", home = "-", subclassable = false)
public final class PyUnion extends PyObject {
    public static final PyClass TYPE = PyClass.builtin(new PyUnionTable());

    private final PyTuple arguments;
    private PyTuple parameters;

    private PyUnion(PyTuple arguments) {
        super(TYPE);
        this.arguments = arguments;
    }

    public Object[] arguments() {
        return arguments.items();
    }

    /// `a | b` of types; `NotImplemented` where one is none.
    public static Object of(Interp in, Object a, Object b) {
        if (!isType(a) || !isType(b)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return of(in, new Object[] {a, b});
    }

    private static boolean isType(Object value) {
        return value == PyNone.NONE
                || value instanceof PyClass
                || value instanceof PyUnion
                || value instanceof PyGenericAlias
                || PyClass.of(value).qualifiedName().equals("TypeVar")
                || PyClass.of(value).qualifiedName().equals("TypeAliasType")
                || PyClass.of(value).qualifiedName().equals("ParamSpec")
                || PyClass.of(value).qualifiedName().equals("NewType")
                || PyClass.of(value).name().startsWith("_");
    }

    public static Object of(Interp in, Object[] parts) {
        List<Object> flat = new ArrayList<>();
        for (Object part : parts) {
            for (Object one :
                    part instanceof PyUnion u ? u.arguments.items() : new Object[] {part}) {
                Object type =
                        one == PyNone.NONE ? PyNone.TYPE : Text.is(one) ? forward(in, one) : one;
                boolean known = false;
                for (Object other : flat) {
                    known |=
                            other == type
                                    || !(other instanceof PyClass && type instanceof PyClass)
                                            && Comparison.equal(in, other, type);
                }
                if (!known) {
                    flat.add(type);
                }
            }
        }
        return flat.size() == 1 ? flat.getFirst() : new PyUnion(new PyTuple(flat.toArray()));
    }

    private static Object forward(Interp in, Object text) {
        return in.callMethod(
                in.machine().imports().importModule(in, "typing"), "_type_convert", text);
    }

    @PyGetter("__args__")
    Object argumentTuple() {
        return arguments;
    }

    @PyGetter("__origin__")
    Object origin() {
        return TYPE;
    }

    @PyGetter("__name__")
    Object name() {
        return "Union";
    }

    @PyGetter("__qualname__")
    Object qualifiedName() {
        return "Union";
    }

    @PyGetter("__module__")
    Object module() {
        return "typing";
    }

    @PyGetter("__parameters__")
    Object parameters(Interp in) {
        if (parameters == null) {
            parameters = TypeParameters.collect(in, arguments.items());
        }
        return parameters;
    }

    @PySlot("__getitem__")
    Object item(Interp in, Object key) {
        return of(
                in,
                TypeParameters.substitute(
                                in, this, arguments.items(), (PyTuple) parameters(in), key)
                        .items());
    }

    @PyMethod(value = "__class_getitem__($type, item, /)", kind = PyMethod.Kind.CLASS)
    static Object generic(Interp in, PyClass cls, Object item) {
        if (item instanceof PyTuple t && t.items().length == 0) {
            throw Errors.type("Cannot take a Union of no types.");
        }
        return of(in, item instanceof PyTuple t ? t.items() : new Object[] {item});
    }

    @PyMethod("__mro_entries__($self, bases, /)")
    Object mroEntries(Interp in, Object bases) {
        throw Errors.type("Cannot subclass " + Display.reprText(in, this));
    }

    @PyMethod("__instancecheck__($self, instance, /)")
    boolean instanceCheck(Interp in, Object value) {
        return Classes.isInstance(in, value, arguments);
    }

    @PyMethod("__subclasscheck__($self, cls, /)")
    boolean subclassCheck(Interp in, Object cls) {
        return Classes.isSubclass(in, cls, arguments);
    }

    @PySlot("__or__")
    Object or(Interp in, Object other) {
        return of(in, this, other);
    }

    @PySlot("__ror__")
    Object ror(Interp in, Object other) {
        return of(in, other, this);
    }

    @PySlot("__eq__")
    Object eq(Interp in, Object other) {
        if (!(other instanceof PyUnion u)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PySet a = new PySet();
        a.addAll(in, arguments);
        PySet b = new PySet();
        b.addAll(in, u.arguments);
        return a.eq(in, b);
    }

    @PySlot("__hash__")
    long hash(Interp in) {
        PyFrozenSet set = new PyFrozenSet();
        set.addAll(in, arguments);
        return set.hash(in);
    }

    @PySlot("__repr__")
    Object repr(Interp in) {
        List<String> parts = new ArrayList<>();
        for (Object one : arguments.items()) {
            parts.add(TypeParameters.show(in, one));
        }
        return Text.of(String.join(" | ", parts));
    }
}
