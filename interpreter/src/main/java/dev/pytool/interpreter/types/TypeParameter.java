package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PyMethod;

/// What type variables, parameter specifications and variadic type variables have in common: a name
/// and a default that may be computed late (PEP 695, PEP 696).
public abstract class TypeParameter extends PyObject {
    /// The value of `format` that asks an evaluator for the object itself.
    static final long VALUE_FORMAT = 1;

    private final Object name;
    private LazyValue byDefault = LazyValue.known(PyNoDefault.NO_DEFAULT);

    TypeParameter(PyClass type, Object name) {
        super(type);
        this.name = name;
    }

    @PyGetter("__name__")
    final Object name() {
        return name;
    }

    @PyGetter("__default__")
    final Object defaultValue(Interp in) {
        return byDefault.value(in);
    }

    @PyMethod("has_default")
    final boolean hasDefault(Interp in) {
        return byDefault.isLate() || byDefault.value(in) != PyNoDefault.NO_DEFAULT;
    }

    @PyGetter("evaluate_default")
    final Object defaultEvaluator() {
        return byDefault.evaluator();
    }

    @PyMethod("__mro_entries__($self, bases, /)")
    final Object mroEntries(Object bases) {
        throw Errors.type("Cannot subclass an instance of " + type().name());
    }

    @PyMethod("__reduce__")
    final Object reduce() {
        return name;
    }

    /// The parameter belongs to the module whose code made it.
    final void settle(Interp in) {
        in.currentModuleName().ifPresent(module -> attributes().put("__module__", module));
    }

    /// Enters a default value, or where it comes from.
    public final void defaultsTo(LazyValue value) {
        byDefault = value;
    }

    /// Calls one of the functions of `typing` that hold the rules of substitution.
    static Object typing(Interp in, String function, Object... values) {
        return in.callMethod(in.machine().imports().importModule(in, "typing"), function, values);
    }
}
