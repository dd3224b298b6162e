package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `typing.ParamSpec`.
@PyType(
        value = "ParamSpec",
        module = "typing",
        home = "_typing",
        subclassable = false,
        instanceDict = true)
public final class PyParamSpec extends VariantParameter {
    public static final PyClass TYPE = PyClass.builtin(new PyParamSpecTable());

    private Object bound = PyNone.NONE;

    private PyParamSpec(Object name) {
        super(TYPE, name);
    }

    /// A parameter specification of a type parameter list.
    public static PyParamSpec declared(Interp in, Object name) {
        PyParamSpec made = new PyParamSpec(name);
        made.vary(false, false, true);
        made.settle(in);
        return made;
    }

    @PySlot(
            "__new__($type, name, *, bound=None, default=<absent>, covariant=False, contravariant=False, "
                    + "infer_variance=False)")
    static Object create(
            Interp in,
            PyClass cls,
            Object name,
            Object bound,
            Object byDefault,
            boolean covariant,
            boolean contravariant,
            boolean inferred) {
        if (!Text.is(name)) {
            throw Errors.type(
                    "ParamSpec() argument 'name' must be str, not " + PyClass.of(name).name());
        }
        PyParamSpec made = new PyParamSpec(name);
        made.vary(covariant, contravariant, inferred);
        if (bound != PyNone.NONE) {
            made.bound = typing(in, "_type_check", bound, "Bound must be a type.");
        }
        if (byDefault != null) {
            made.defaultsTo(LazyValue.known(byDefault));
        }
        made.settle(in);
        return made;
    }

    @PyGetter("__bound__")
    Object bound() {
        return bound;
    }

    @PyGetter("args")
    Object positional() {
        return new PyParamSpecArgs(this);
    }

    @PyGetter("kwargs")
    Object named() {
        return new PyParamSpecKwargs(this);
    }

    @PyMethod("__typing_subst__($self, arg, /)")
    Object substitute(Interp in, Object argument) {
        return typing(in, "_paramspec_subst", this, argument);
    }

    @PyMethod("__typing_prepare_subst__($self, alias, args, /)")
    Object prepare(Interp in, Object alias, Object arguments) {
        return typing(in, "_paramspec_prepare_subst", this, alias, arguments);
    }
}
