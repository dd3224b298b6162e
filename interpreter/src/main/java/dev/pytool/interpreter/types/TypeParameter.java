package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.PyObject;
import dev.pytool.interpreter.object.Text;

/// What type variables, parameter specifications and variadic type variables have in common: a
/// name, a variance and a default that may be computed late (PEP 695, PEP 696).
public abstract class TypeParameter extends PyObject {
    /// The value of `format` that asks an evaluator for the object itself.
    static final long VALUE_FORMAT = 1;

    private final Object name;
    private boolean covariant;
    private boolean contravariant;
    private boolean inferred;
    private LazyValue byDefault = LazyValue.known(PyNoDefault.NO_DEFAULT);

    TypeParameter(PyClass type, Object name) {
        super(type);
        this.name = name;
    }

    final Object name() {
        return name;
    }

    final boolean isCovariant() {
        return covariant;
    }

    final boolean isContravariant() {
        return contravariant;
    }

    final boolean isInferred() {
        return inferred;
    }

    /// Enters the variance the constructor was given.
    final void vary(boolean covariantly, boolean contravariantly, boolean inferring) {
        if (covariantly && contravariantly) {
            throw Errors.value("Bivariant types are not supported.");
        }
        if (inferring && (covariantly || contravariantly)) {
            throw Errors.value("Variance cannot be specified with infer_variance.");
        }
        covariant = covariantly;
        contravariant = contravariantly;
        inferred = inferring;
    }

    /// The parameter belongs to the module whose code made it.
    final void settle(Interp in) {
        in.currentModuleName().ifPresent(module -> attributes().put("__module__", module));
    }

    /// Enters a default value, or where it comes from.
    public final void defaultsTo(LazyValue value) {
        byDefault = value;
    }

    final Object defaultValue(Interp in) {
        return byDefault.value(in);
    }

    final boolean hasDefault(Interp in) {
        return byDefault.isLate() || byDefault.value(in) != PyNoDefault.NO_DEFAULT;
    }

    final Object defaultEvaluator() {
        return byDefault.evaluator();
    }

    final Object noBase() {
        throw Errors.type("Cannot subclass an instance of " + type().name());
    }

    final Object shown() {
        String mark = inferred ? "" : covariant ? "+" : contravariant ? "-" : "~";
        return Text.of(mark + Text.java(name));
    }

    /// Calls one of the functions of `typing` that hold the rules of substitution.
    static Object typing(Interp in, String function, Object... values) {
        return in.callMethod(in.machine().imports().importModule(in, "typing"), function, values);
    }
}
