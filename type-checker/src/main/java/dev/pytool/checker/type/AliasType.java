package dev.pytool.checker.type;

import java.util.List;

/// A use of an alias that is not expanded yet because the alias refers to itself.
public record AliasType(AliasInfo alias, List<Type> args) implements Type {

    /// What it stands for: one step, so that an alias within stays an alias. An alias of nothing
    /// but itself is `Any`.
    public Type expand() {
        Type type = this;
        for (int depth = 0; depth < 20; depth++) {
            if (!(type instanceof AliasType use)) {
                return type;
            }
            type = Substitution.of(use.alias.typeParams(), use.args).apply(use.alias.target());
        }
        return AnyType.ERROR;
    }

    /// The type with an alias at its top expanded.
    public static Type proper(Type type) {
        return type instanceof AliasType alias ? alias.expand() : type;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AliasType that && alias == that.alias && args.equals(that.args);
    }

    @Override
    public int hashCode() {
        return alias.fullName().hashCode() + args.hashCode();
    }
}
