package dev.pytool.checker.infer;

import dev.pytool.checker.module.Scope;
import dev.pytool.checker.module.SourceModule;
import dev.pytool.checker.type.AliasInfo;
import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Occurrences;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.parser.ast.Expr;

import java.util.List;
import java.util.Optional;

/// An alias in source text.
final class SourceAlias extends AliasInfo {
    private final Inference inference;
    private final String name;
    private final Scope scope;
    private final Expr value;
    private final Optional<List<TypeVarLike>> declared;
    private Optional<Type> target = Optional.empty();
    private boolean resolving;
    private boolean recursive;

    /// @param declared the type parameters of a `type` statement; empty for an alias that is
    ///   generic in what it mentions
    SourceAlias(
            Inference inference,
            String name,
            Scope scope,
            Expr value,
            Optional<List<TypeVarLike>> declared) {
        this.inference = inference;
        this.name = name;
        this.scope = scope;
        this.value = value;
        this.declared = declared;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String fullName() {
        SourceModule module = scope.module();
        return module.name() + "." + name;
    }

    /// Whether the alias is just being read, so that a mention of it is a recursive one.
    boolean isResolving() {
        if (resolving) {
            recursive = true;
        }
        return resolving;
    }

    boolean isRecursive() {
        target();
        return recursive;
    }

    Expr value() {
        return value;
    }

    Scope scope() {
        return scope;
    }

    @Override
    public List<TypeVarLike> typeParams() {
        if (declared.isPresent()) {
            return declared.get();
        }
        return resolving
                ? List.of()
                : List.copyOf(
                        Occurrences.variables(target()).stream()
                                .filter(v -> v.scope() == 0)
                                .toList());
    }

    @Override
    public Type target() {
        if (target.isEmpty()) {
            if (resolving) {
                return AnyType.ERROR;
            }
            resolving = true;
            Type read = new TypeReader(inference, scope, Report.silent()).read(value);
            resolving = false;
            target =
                    Optional.of(
                            read instanceof AliasType alias && alias.alias() == this
                                    ? AnyType.ERROR
                                    : read);
        }
        return target.get();
    }
}
