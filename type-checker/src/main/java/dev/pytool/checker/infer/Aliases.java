package dev.pytool.checker.infer;

import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Scope;
import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.type.AliasInfo;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which assignments define type aliases (typing specification, "Type aliases").
final class Aliases {
    private Aliases() {}

    static Optional<AliasInfo> of(Symbol symbol, Inference inference) {
        if (symbol.bindings().isEmpty()) {
            return Optional.empty();
        }
        return switch (symbol.bindings().getFirst()) {
            case Binding.TypeAlias b -> Optional.of(statement(b, inference));
            case Binding.Assigned b -> assigned(symbol, b, inference);
            default -> Optional.empty();
        };
    }

    private static AliasInfo statement(Binding.TypeAlias binding, Inference inference) {
        Scope scope = binding.scope().module().scopeOf(binding.node());
        List<TypeVarLike> params = new ArrayList<>();
        for (TypeParam param : binding.node().typeParams()) {
            params.add(inference.declarations().typeParameter(param, scope));
        }
        String name = binding.node().name() instanceof Expr.Name n ? n.id() : "?";
        return new SourceAlias(inference, name, scope, binding.node().value(), Optional.of(params));
    }

    private static Optional<AliasInfo> assigned(
            Symbol symbol, Binding.Assigned binding, Inference inference) {
        if (binding.value().isEmpty() || !(binding.target() instanceof Expr.Name)) {
            return Optional.empty();
        }
        Expr value = binding.value().get();
        boolean explicit =
                binding.annotation().isPresent()
                        && "typing.TypeAlias"
                                .equals(
                                        inference
                                                .names()
                                                .qualified(
                                                        binding.annotation().get(), binding.scope())
                                                .orElse(""));
        if (value instanceof Expr.Call call
                && "typing.TypeAliasType"
                        .equals(
                                inference
                                        .names()
                                        .qualified(call.func(), binding.scope())
                                        .orElse(""))) {
            return call.args().size() < 2
                    ? Optional.empty()
                    : Optional.of(typeAliasType(symbol, call, binding.scope(), inference));
        }
        if (!explicit
                && (binding.annotation().isPresent()
                        || symbol.bindings().size() > 1
                        || binding.scope().kind() == Scope.Kind.FUNCTION && !isApplied(value)
                        || !(binding.origin() instanceof Stmt.Assign assign
                                && assign.targets().size() == 1
                                && assign.targets().getFirst() == binding.target())
                        || !isTypeExpression(value, binding.scope(), inference, 0))) {
            return Optional.empty();
        }
        return Optional.of(
                new SourceAlias(
                        inference, symbol.name(), binding.scope(), value, Optional.empty()));
    }

    private static boolean isApplied(Expr value) {
        return value instanceof Expr.Subscript
                || value instanceof Expr.BinOp
                || value instanceof Expr.Name
                || value instanceof Expr.Attribute;
    }

    private static AliasInfo typeAliasType(
            Symbol symbol, Expr.Call call, Scope scope, Inference inference) {
        List<TypeVarLike> params = new ArrayList<>();
        TypeParameters.keyword(call, "type_params")
                .ifPresent(e -> {
                    if (e instanceof Expr.Tuple tuple) {
                        for (Expr item : tuple.elts()) {
                            if (item instanceof Expr.Name n) {
                                inference
                                        .names()
                                        .lookup(n.id(), scope)
                                        .flatMap(inference.declarations()::typeParameter)
                                        .ifPresent(params::add);
                            }
                        }
                    }
                });
        return new SourceAlias(
                inference, symbol.name(), scope, call.args().get(1), Optional.of(params));
    }

    /// Whether an expression, as a value, can only be meant as a type.
    static boolean isTypeExpression(Expr value, Scope scope, Inference inference, int depth) {
        if (depth > 20) {
            return false;
        }
        return switch (value) {
            case Expr.Name _, Expr.Attribute _ -> isTypeName(value, scope, inference);
            case Expr.Subscript subscript ->
                    (subscript.value() instanceof Expr.Name
                                    || subscript.value() instanceof Expr.Attribute)
                            && isTypeName(subscript.value(), scope, inference);
            case Expr.BinOp binary ->
                    binary.op() == Operator.BIT_OR
                            && isUnionPart(binary.left(), scope, inference, depth)
                            && isUnionPart(binary.right(), scope, inference, depth);
            default -> false;
        };
    }

    private static boolean isUnionPart(Expr part, Scope scope, Inference inference, int depth) {
        return Literals.isNone(part)
                || Literals.text(part).isPresent()
                || isTypeExpression(part, scope, inference, depth + 1);
    }

    private static boolean isTypeName(Expr name, Scope scope, Inference inference) {
        Optional<Names.Target> target = inference.names().resolve(name, scope);
        if (target.isEmpty() || !(target.get() instanceof Names.Target.Defined defined)) {
            return false;
        }
        Symbol symbol = defined.symbol();
        if (isTypingForm(Names.qualified(symbol))) {
            return true;
        }
        return inference.declarations().classOf(symbol).isPresent()
                || inference.declarations().typeParameter(symbol).isPresent()
                        && !(name instanceof Expr.Name)
                || inference.declarations().alias(symbol).isPresent();
    }

    private static boolean isTypingForm(String qualified) {
        return switch (qualified) {
            case "typing.Any",
                    "typing.Never",
                    "typing.NoReturn",
                    "typing.Optional",
                    "typing.Union",
                    "typing.Tuple",
                    "typing.Type",
                    "typing.Callable",
                    "typing.Literal",
                    "typing.Annotated",
                    "typing.LiteralString",
                    "typing.List",
                    "typing.Dict",
                    "typing.Set",
                    "typing.FrozenSet",
                    "typing.DefaultDict",
                    "typing.OrderedDict",
                    "typing.Counter",
                    "typing.ChainMap",
                    "typing.Deque",
                    "typing.Text",
                    "typing.Pattern",
                    "typing.Match",
                    "typing.Concatenate",
                    "typing.TypeGuard",
                    "typing.TypeIs",
                    "typing.Self" ->
                    true;
            default -> false;
        };
    }
}
