package dev.pytool.checker.type;

import java.util.List;

/// A type alias: what `type X[T] = ...`, `X: TypeAlias = ...` or `X = ...` defines.
public abstract class AliasInfo {
    public abstract String name();

    public abstract String fullName();

    /// The type variables the alias is generic in, in the order of its parameters.
    public abstract List<TypeVarLike> typeParams();

    /// What the alias stands for, in terms of [#typeParams()].
    public abstract Type target();
}
