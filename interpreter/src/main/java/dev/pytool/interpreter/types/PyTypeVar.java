package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Attributes;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.protocol.Iteration;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;
import dev.pytool.processor.python.PySlot;
import dev.pytool.processor.python.PyType;

/// `typing.TypeVar`.
@PyType(
        value = "TypeVar",
        module = "typing",
        home = "_typing",
        subclassable = false,
        instanceDict = true)
public final class PyTypeVar extends VariantParameter {
    public static final PyClass TYPE = PyClass.builtin(new PyTypeVarTable());

    private LazyValue bound = LazyValue.known(PyNone.NONE);
    private LazyValue constraints = LazyValue.known(PyTuple.EMPTY);

    private PyTypeVar(Object name) {
        super(TYPE, name);
    }

    /// A type variable of a type parameter list; its variance is inferred.
    public static PyTypeVar declared(Interp in, Object name) {
        PyTypeVar made = new PyTypeVar(name);
        made.vary(false, false, true);
        made.settle(in);
        return made;
    }

    /// Enters where the bound comes from.
    public void boundBy(LazyValue value) {
        bound = value;
    }

    /// Enters where the tuple of constraints comes from.
    public void constrainedTo(LazyValue values) {
        constraints = values;
    }

    @PySlot(
            "__new__($type, name, *constraints, bound=None, default=<absent>, covariant=False, contravariant=False, "
                    + "infer_variance=False)")
    static Object create(
            Interp in,
            PyClass cls,
            Object name,
            Object[] constraints,
            Object bound,
            Object byDefault,
            boolean covariant,
            boolean contravariant,
            boolean inferred) {
        if (!Text.is(name)) {
            throw Errors.type(
                    "TypeVar() argument 'name' must be str, not " + PyClass.of(name).name());
        }
        PyTypeVar made = new PyTypeVar(name);
        made.vary(covariant, contravariant, inferred);
        if (constraints.length == 1) {
            throw Errors.type("A single constraint is not allowed");
        }
        if (constraints.length > 1 && bound != PyNone.NONE) {
            throw Errors.type("Constraints cannot be combined with bound=...");
        }
        if (bound != PyNone.NONE) {
            made.bound = LazyValue.known(typing(in, "_type_check", bound, "Bound must be a type."));
        }
        if (constraints.length > 1) {
            made.constraints = LazyValue.known(new PyTuple(constraints));
        }
        if (byDefault != null) {
            made.defaultsTo(LazyValue.known(byDefault));
        }
        made.settle(in);
        return made;
    }

    @PyGetter("__bound__")
    Object bound(Interp in) {
        return bound.value(in);
    }

    @PyGetter("evaluate_bound")
    Object evaluateBound() {
        return bound.evaluator();
    }

    @PyGetter("__constraints__")
    Object constraints(Interp in) {
        return constraints.value(in);
    }

    @PyGetter("evaluate_constraints")
    Object evaluateConstraints(Interp in) {
        return constraints.value(in) == PyTuple.EMPTY ? PyNone.NONE : constraints.evaluator();
    }

    @PyMethod("__typing_subst__($self, arg, /)")
    Object substitute(Interp in, Object argument) {
        return typing(in, "_typevar_subst", this, argument);
    }

    @PyMethod("__typing_prepare_subst__($self, alias, args, /)")
    Object prepare(Interp in, Object alias, Object arguments) {
        Object[] given = Iteration.array(in, arguments);
        Object[] parameters = Iteration.array(in, Attributes.read(in, alias, "__parameters__"));
        int index = java.util.Arrays.asList(parameters).indexOf(this);
        int length = given.length;
        if (index < length) {
            return arguments;
        }
        if (index == length && hasDefault(in)) {
            Object[] longer = java.util.Arrays.copyOf(given, length + 1);
            longer[length] = defaultValue(in);
            return new PyTuple(longer);
        }
        throw Errors.type("Too few arguments for " + Display.strText(in, alias));
    }
}
