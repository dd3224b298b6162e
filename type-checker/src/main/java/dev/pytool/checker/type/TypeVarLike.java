package dev.pytool.checker.type;

import java.util.Optional;

/// A type parameter. Two are the same when their [#scope()] and [#name()] agree; what they are
/// bounded by plays no part.
public sealed interface TypeVarLike extends Type
        permits TypeVarType, ParamSpecType, TypeVarTupleType {
    String name();

    /// Number of the definition or the fresh copy that binds it; 0 while nothing binds it.
    long scope();

    /// The default type argument (PEP 696).
    Optional<Type> defaultType();

    /// The same parameter, bound elsewhere.
    TypeVarLike inScope(long newScope);
}
