package dev.pytool.checker.type;

import java.util.Optional;
import java.util.function.Supplier;

/// `ParamSpec`: stands for a [ParameterList].
public final class ParamSpecType implements TypeVarLike {
    private final String name;
    private final long scope;
    private final Supplier<Optional<Type>> fallback;

    public ParamSpecType(String name, long scope, Supplier<Optional<Type>> defaultType) {
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
    public ParamSpecType inScope(long newScope) {
        return new ParamSpecType(name, newScope, fallback);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParamSpecType that && scope == that.scope && name.equals(that.name);
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
