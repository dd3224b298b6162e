package dev.pytool.checker.type;

import java.util.Optional;
import java.util.function.Supplier;

/// `TypeVarTuple`: stands for a sequence of types.
public final class TypeVarTupleType implements TypeVarLike {
    private final String name;
    private final long scope;
    private final Supplier<Optional<Type>> fallback;

    public TypeVarTupleType(String name, long scope, Supplier<Optional<Type>> defaultType) {
        this.name = name;
        this.scope = scope;
        this.fallback = defaultType;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long scope() {
        return scope;
    }

    @Override
    public Optional<Type> defaultType() {
        return fallback.get();
    }

    @Override
    public TypeVarTupleType inScope(long newScope) {
        return new TypeVarTupleType(name, newScope, fallback);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypeVarTupleType that
                && scope == that.scope
                && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 37 + Long.hashCode(scope);
    }

    @Override
    public String toString() {
        return name;
    }
}
