package dev.pytool.checker.infer;

import dev.pytool.checker.module.Scope;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.ParamSpecType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarTupleType;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.checker.type.Variance;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.TypeParam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Type variables from calls of `TypeVar` and its like, and from PEP 695 lists.
final class TypeParameters {
    private final Inference inference;

    TypeParameters(Inference inference) {
        this.inference = inference;
    }

    Optional<TypeVarLike> ofCall(Expr.Call call, Scope scope, String name) {
        return switch (inference.names().qualified(call.func(), scope).orElse("")) {
            case "typing.TypeVar" -> Optional.of(new TypeVarType(name, 0, limits(call, scope)));
            case "typing.ParamSpec" ->
                    Optional.of(
                            new ParamSpecType(name, 0, defaultOf(keyword(call, "default"), scope)));
            case "typing.TypeVarTuple" ->
                    Optional.of(
                            new TypeVarTupleType(
                                    name, 0, defaultOf(keyword(call, "default"), scope)));
            default -> Optional.empty();
        };
    }

    static Optional<Expr> keyword(Expr.Call call, String name) {
        return call.keywords().stream()
                .filter(k -> k.arg().isPresent() && k.arg().get().equals(name))
                .map(Keyword::value)
                .findFirst();
    }

    private TypeVarType.Limits limits(Expr.Call call, Scope scope) {
        List<Expr> constraints =
                call.args().size() > 2 ? call.args().subList(1, call.args().size()) : List.of();
        boolean co = keyword(call, "covariant").flatMap(Literals::bool).orElse(false);
        boolean contra = keyword(call, "contravariant").flatMap(Literals::bool).orElse(false);
        boolean infer = keyword(call, "infer_variance").flatMap(Literals::bool).orElse(false);
        Variance variance =
                co
                        ? Variance.COVARIANT
                        : contra
                                ? Variance.CONTRAVARIANT
                                : infer ? Variance.INFERRED : Variance.INVARIANT;
        return new TypeVarType.Limits(
                once(() -> keyword(call, "bound").map(e -> read(e, scope))),
                once(() -> constraints.stream().map(e -> read(e, scope)).toList()),
                defaultOf(keyword(call, "default"), scope),
                () -> variance,
                true);
    }

    TypeVarType.Limits limits(TypeParam.TypeVar node, Scope scope) {
        Optional<Expr> bound = node.bound();
        boolean constrained = bound.isPresent() && bound.get() instanceof Expr.Tuple;
        return new TypeVarType.Limits(
                once(() -> constrained ? Optional.empty() : bound.map(e -> read(e, scope))),
                once(() -> constrained ? constraints((Expr.Tuple) bound.get(), scope) : List.of()),
                defaultOf(node.defaultValue(), scope),
                () -> Variance.INFERRED,
                false);
    }

    private List<Type> constraints(Expr.Tuple tuple, Scope scope) {
        List<Type> out = new ArrayList<>();
        tuple.elts().forEach(e -> out.add(read(e, scope)));
        return out;
    }

    Supplier<Optional<Type>> defaultOf(Optional<Expr> expression, Scope scope) {
        return once(() ->
                expression.map(
                        e -> new TypeReader(inference, scope, Report.silent()).readArgument(e)));
    }

    private Type read(Expr expression, Scope scope) {
        return new TypeReader(inference, scope, Report.silent()).read(expression);
    }

    /// Computes on first use; a use within the computation gets `Any`'s worth: the value is not
    /// there yet.
    private static <T> Supplier<T> once(Supplier<T> work) {
        return new Once<>(work);
    }

    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> work;
        private Optional<T> value = Optional.empty();
        private boolean active;

        Once(Supplier<T> work) {
            this.work = work;
        }

        @Override
        @SuppressWarnings(
                "unchecked") // Only Optional and List are computed here; both have an empty value.
        public T get() {
            if (value.isEmpty()) {
                if (active) {
                    return (T) Optional.of(AnyType.ERROR);
                }
                active = true;
                value = Optional.of(work.get());
                active = false;
            }
            return value.get();
        }
    }
}
