package dev.pytool.interpreter.types;

import dev.pytool.interpreter.object.Errors;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.PyClass;
import dev.pytool.interpreter.object.Text;
import dev.pytool.processor.python.PyGetter;
import dev.pytool.processor.python.PySlot;

/// Type parameters with a variance, which stand in unions as types do: type variables and parameter
/// specifications.
abstract class VariantParameter extends TypeParameter {
    private boolean covariant;
    private boolean contravariant;
    private boolean inferred;

    VariantParameter(PyClass type, Object name) {
        super(type, name);
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

    @PyGetter("__covariant__")
    final boolean isCovariant() {
        return covariant;
    }

    @PyGetter("__contravariant__")
    final boolean isContravariant() {
        return contravariant;
    }

    @PyGetter("__infer_variance__")
    final boolean isInferred() {
        return inferred;
    }

    @PySlot("__repr__")
    final Object repr() {
        String mark = inferred ? "" : covariant ? "+" : contravariant ? "-" : "~";
        return Text.of(mark + Text.java(name()));
    }

    @PySlot("__or__")
    final Object or(Interp in, Object other) {
        return PyUnion.of(in, new Object[] {this, other});
    }

    @PySlot("__ror__")
    final Object ror(Interp in, Object other) {
        return PyUnion.of(in, new Object[] {other, this});
    }
}
