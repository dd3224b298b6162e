package dev.pytool.checker.infer;

import dev.pytool.checker.module.Scope;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Occurrences;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Types from type expressions (typing specification, "Type annotations").
public final class Annotations {
    private final Inference inference;

    Annotations(Inference inference) {
        this.inference = inference;
    }

    /// The type that an expression denotes, its type variables bound to the definitions around.
    public Type read(Expr expression, Scope scope, Report report) {
        Type raw = new TypeReader(inference, scope, report).read(expression);
        return bound(raw, scope, expression, report);
    }

    /// As [#read], type variables of no definition around staying unbound.
    Type readOpen(Expr expression, Scope scope, Report report) {
        return bindKnown(new TypeReader(inference, scope, report).read(expression), scope);
    }

    /// A function's parameter or return annotation; unbound variables become the function's own.
    Type readSignature(Expr expression, Scope scope, Report report, boolean variadic) {
        TypeReader reader = new TypeReader(inference, scope, report);
        return bindKnown(
                variadic ? reader.readVariadic(expression) : reader.read(expression), scope);
    }

    /// The annotation of a variable with its qualifiers.
    public Qualified declared(Expr expression, Scope scope, Report report) {
        Qualified raw =
                new QualifierReader(new TypeReader(inference, scope, report), inference, scope)
                        .read(expression);
        return raw.type().isEmpty()
                ? raw
                : withType(raw, bound(raw.type().get(), scope, expression, report));
    }

    private static Qualified withType(Qualified raw, Type type) {
        return new Qualified(
                Optional.of(type),
                raw.isFinal(),
                raw.isClassVar(),
                raw.isInitVar(),
                raw.isAlias(),
                raw.readOnly(),
                raw.required());
    }

    /// Replaces unbound variables by those that the functions and classes around bind under the
    /// same name.
    Type bindKnown(Type type, Scope scope) {
        Map<TypeVarLike, Type> map = new HashMap<>();
        for (TypeVarLike variable : Occurrences.variables(type)) {
            if (variable.scope() == 0) {
                binder(variable, scope).ifPresent(v -> map.put(variable, v));
            }
        }
        return Substitution.of(map).apply(type);
    }

    private Type bound(Type type, Scope scope, Node node, Report report) {
        Type known = bindKnown(type, scope);
        Map<TypeVarLike, Type> map = new HashMap<>();
        for (TypeVarLike variable : Occurrences.variables(known)) {
            if (variable.scope() == 0) {
                report.error(
                        node, "valid-type", "Type variable \"" + variable.name() + "\" is unbound");
                map.put(variable, Substitutes.any(variable, inference));
            }
        }
        return map.isEmpty() ? known : Substitution.of(map).apply(known);
    }

    private Optional<TypeVarLike> binder(TypeVarLike variable, Scope from) {
        Optional<Scope> scope = Optional.of(from);
        while (scope.isPresent()) {
            Scope at = scope.get();
            List<TypeVarLike> params =
                    switch (at.kind()) {
                        case CLASS -> inference.classes().of(at).typeParams();
                        case FUNCTION ->
                                at.node() instanceof Stmt.FunctionLike f
                                        ? inference.functions().ownVariables(f, at)
                                        : List.of();
                        default -> List.of();
                    };
            for (TypeVarLike param : params) {
                if (param.name().equals(variable.name())
                        && param.getClass() == variable.getClass()) {
                    return Optional.of(param);
                }
            }
            scope = at.parent();
        }
        return Optional.empty();
    }

    /// A class applied to type arguments as written; missing ones are `Any` or the defaults.
    Type apply(ClassInfo cls, List<Type> args) {
        return TypeArguments.apply(cls, args, inference);
    }

    /// `Any` where an annotation is missing.
    static Type missing() {
        return AnyType.UNANNOTATED;
    }
}
