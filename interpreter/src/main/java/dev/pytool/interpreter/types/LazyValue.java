package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Interp;

/// A value that is known, or that a function computes when it is first asked for (PEP 649, PEP
/// 695).
public final class LazyValue {
    private Object value;
    private final Object function;

    private LazyValue(Object value, Object function) {
        this.value = value;
        this.function = function;
    }

    public static LazyValue known(Object value) {
        return new LazyValue(value, null);
    }

    /// @param function takes the format wanted, as `__annotate__` does
    public static LazyValue late(Object function) {
        return new LazyValue(null, function);
    }

    Object value(Interp in) {
        if (value == null) {
            value = in.call(function, TypeParameter.VALUE_FORMAT);
        }
        return value;
    }

    /// Whether a function computes it.
    boolean isLate() {
        return function != null;
    }

    /// The function that computes the value; None where there is no value.
    Object evaluator() {
        if (function != null) {
            return function;
        }
        return value == PyNone.NONE || value == PyNoDefault.NO_DEFAULT
                ? PyNone.NONE
                : new PyConstantEvaluator(value);
    }
}
