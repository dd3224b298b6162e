package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Sequences;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `typing.TypeVarTuple`.
@PyType(
        value = "TypeVarTuple",
        module = "typing",
        home = "_typing",
        subclassable = false,
        instanceDict = true)
public final class PyTypeVarTuple extends TypeParameter {
    public static final PyClass TYPE = PyClass.builtin(new PyTypeVarTupleTable());

    private PyTypeVarTuple(Object name) {
        super(TYPE, name);
    }

    /// A variadic type variable of a type parameter list.
    public static PyTypeVarTuple declared(Interp in, Object name) {
        PyTypeVarTuple made = new PyTypeVarTuple(name);
        made.settle(in);
        return made;
    }

    @PySlot("__new__($type, name, *, default=<absent>)")
    static Object create(Interp in, PyClass cls, Object name, Object byDefault) {
        if (!Text.is(name)) {
            throw Errors.type(
                    "TypeVarTuple() argument 'name' must be str, not " + PyClass.of(name).name());
        }
        PyTypeVarTuple made = declared(in, name);
        if (byDefault != null) {
            made.defaultsTo(LazyValue.known(byDefault));
        }
        return made;
    }

    @PySlot("__iter__")
    Object iter(Interp in) {
        Object unpack =
                Attributes.read(in, in.machine().imports().importModule(in, "typing"), "Unpack");
        return new PyArrayIterator(Sequences.item(in, unpack, this));
    }

    @PyMethod("__typing_subst__($self, arg, /)")
    Object substitute(Object argument) {
        throw Errors.type("Substitution of bare TypeVarTuple is not supported");
    }

    @PyMethod("__typing_prepare_subst__($self, alias, args, /)")
    Object prepare(Interp in, Object alias, Object arguments) {
        return typing(in, "_typevartuple_prepare_subst", this, alias, arguments);
    }

    @PySlot("__repr__")
    Object repr() {
        return name();
    }
}
