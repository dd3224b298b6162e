package dev.pytool.checker.type;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `TypeVar`. Bound, constraints and default are computed when first asked, since they may refer to
/// the variable's class.
public final class TypeVarType implements TypeVarLike {
    private final String name;
    private final long scope;
    private final Limits limits;

    /// What the definition says about the variable.
    ///
    /// @param bound the upper bound; empty for `object`
    /// @param constraints the types it may stand for; empty when unconstrained
    /// @param legacy whether it comes from a call of `TypeVar`, rather than PEP 695 syntax
    public record Limits(
            Supplier<Optional<Type>> bound,
            Supplier<List<Type>> constraints,
            Supplier<Optional<Type>> defaultType,
            Supplier<Variance> variance,
            boolean legacy) {
        public static final Limits NONE =
                new Limits(
                        Optional::empty, List::of, Optional::empty, () -> Variance.INVARIANT, true);
    }

    public TypeVarType(String name, long scope, Limits limits) {
        this.name = name;
        this.scope = scope;
        this.limits = limits;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long scope() {
        return scope;
    }

    public Limits limits() {
        return limits;
    }

    public Optional<Type> bound() {
        return limits.bound().get();
    }

    public List<Type> constraints() {
        return limits.constraints().get();
    }

    public Variance variance() {
        return limits.variance().get();
    }

    @Override
    public Optional<Type> defaultType() {
        return limits.defaultType().get();
    }

    @Override
    public TypeVarType inScope(long newScope) {
        return new TypeVarType(name, newScope, limits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypeVarType that && scope == that.scope && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + Long.hashCode(scope);
    }

    @Override
    public String toString() {
        return name;
    }
}
