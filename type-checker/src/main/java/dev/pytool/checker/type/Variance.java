package dev.pytool.checker.type;

/// How a generic class varies with a type argument.
public enum Variance {
    INVARIANT,
    COVARIANT,
    CONTRAVARIANT,
    /// To be found out from the class (PEP 695).
    INFERRED
}
