package dev.pytool.checker.infer;

import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// Types of variables without annotation, from the place that binds them first.
final class VariableTypes {
    private VariableTypes() {}

    static Type infer(Symbol symbol, Binding.Assigned binding, Inference inference) {
        Context cx = Context.detached(binding.scope());
        return settle(symbol, binding, valueAt(binding, cx, inference), inference);
    }

    /// The type the target gets at its place, whatever the statement.
    static Type valueAt(Binding.Assigned binding, Context cx, Inference inference) {
        return switch (binding.origin()) {
            case Stmt.Assign assign ->
                    Unpacking.at(
                            assign.targets(),
                            binding.target(),
                            inference.expressions().infer(assign.value(), cx),
                            cx,
                            inference);
            case Stmt.AnnAssign assign ->
                    assign.value()
                            .map(v -> inference.expressions().infer(v, cx))
                            .orElse(AnyType.ERROR);
            case Stmt.ForLike loop ->
                    Unpacking.at(
                            List.of(loop.target()),
                            binding.target(),
                            Iteration.item(
                                    inference.expressions().infer(loop.iter(), cx),
                                    loop.iter(),
                                    loop instanceof Stmt.AsyncFor,
                                    cx,
                                    inference),
                            cx,
                            inference);
            case dev.pytool.parser.ast.Withitem item ->
                    Unpacking.at(
                            List.of(item.optionalVars().orElse(binding.target())),
                            binding.target(),
                            Iteration.enter(
                                    inference.expressions().infer(item.contextExpr(), cx),
                                    item.contextExpr(),
                                    false,
                                    cx,
                                    inference),
                            cx,
                            inference);
            case Expr.NamedExpr named -> inference.expressions().infer(named.value(), cx);
            case dev.pytool.parser.ast.Comprehension comp ->
                    Unpacking.at(
                            List.of(comp.target()),
                            binding.target(),
                            Iteration.item(
                                    inference.expressions().infer(comp.iter(), cx),
                                    comp.iter(),
                                    comp.isAsync() != 0,
                                    cx,
                                    inference),
                            cx,
                            inference);
            default -> AnyType.ERROR;
        };
    }

    /// The variable's type from its first value: literals widen, `None` and empty collections wait
    /// for what follows.
    static Type settle(Symbol symbol, Binding.Assigned binding, Type value, Inference inference) {
        Type type = widened(value);
        if (type instanceof NoneType) {
            return partialNone(symbol, binding, inference);
        }
        if (type instanceof Instance i
                && i.args().stream().anyMatch(a -> a instanceof NeverType n && n.inferred())) {
            return filled(symbol, binding, i, inference)
                    .orElse(
                            new Instance(
                                    i.cls(),
                                    i.args().stream().map(a -> (Type) AnyType.ERROR).toList(),
                                    Optional.empty()));
        }
        return type;
    }

    private static Type partialNone(Symbol symbol, Binding.Assigned first, Inference inference) {
        for (Binding binding : symbol.bindings()) {
            if (binding != first
                    && binding instanceof Binding.Assigned other
                    && other.scope() == first.scope()
                    && other.value().isPresent()) {
                Type value = widened(valueAt(other, Context.detached(other.scope()), inference));
                if (!(value instanceof NoneType)) {
                    return value instanceof AnyType ? value : UnionType.of(value, NoneType.NONE);
                }
            }
        }
        return NoneType.NONE;
    }

    /// The collection's type from the first expression that puts something in.
    static Optional<Type> filled(
            Symbol symbol, Binding.Assigned binding, Instance empty, Inference inference) {
        String key =
                binding.target() instanceof Expr.Attribute a ? TypeReader.spell(a) : symbol.name();
        List<Expr> uses = binding.scope().fillings().getOrDefault(key, List.of());
        Context cx = Context.detached(binding.scope());
        for (Expr use : uses) {
            Optional<Type> found = Fillings.of(use, empty, cx, inference);
            if (found.isPresent()) {
                return found;
            }
        }
        for (Binding other : symbol.bindings()) {
            if (other != binding
                    && other instanceof Binding.Assigned a
                    && a.scope() == binding.scope()
                    && a.value().isPresent()) {
                Type value = widened(valueAt(a, cx, inference));
                if (value instanceof Instance i
                        && i.cls() == empty.cls()
                        && i.args().stream().noneMatch(x -> x instanceof NeverType)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    static Type widened(Type type) {
        return switch (type) {
            case Instance i -> i.withoutLiteral();
            case TupleType t ->
                    new TupleType(t.items().stream().map(VariableTypes::widened).toList());
            case UnionType u ->
                    UnionType.of(u.items().stream().map(VariableTypes::widened).toList());
            default -> type;
        };
    }
}
