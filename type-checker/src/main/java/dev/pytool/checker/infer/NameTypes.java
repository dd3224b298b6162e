package dev.pytool.checker.infer;

import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Type;
import dev.pytool.parser.ast.Expr;

import java.util.Optional;
import java.util.Set;

/// Names as expressions.
final class NameTypes {
    private static final Set<String> IMPLICIT =
            Set.of(
                    "__name__",
                    "__file__",
                    "__doc__",
                    "__package__",
                    "__path__",
                    "__spec__",
                    "__loader__",
                    "__dict__",
                    "__annotations__",
                    "__qualname__",
                    "__module__",
                    "__builtins__",
                    "__debug__");

    private NameTypes() {}

    static Type infer(Expr.Name name, Context cx, Inference inference) {
        if (name.id().isEmpty()) {
            return AnyType.ERROR;
        }
        Optional<Type> narrowed = cx.flow().get(name.id());
        if (narrowed.isPresent()) {
            return narrowed.get();
        }
        Optional<Symbol> symbol = inference.names().lookup(name.id(), cx.scope());
        if (symbol.isPresent()) {
            return inference.declarations().typeOf(symbol.get());
        }
        if (IMPLICIT.contains(name.id())) {
            return switch (name.id()) {
                case "__name__", "__file__", "__qualname__", "__module__", "__package__" ->
                        inference.str();
                case "__doc__" ->
                        dev.pytool.checker.type.UnionType.of(
                                inference.str(), dev.pytool.checker.type.NoneType.NONE);
                default -> AnyType.OMITTED;
            };
        }
        if (name.id().equals("reveal_type")
                || name.id().equals("reveal_locals")
                || name.id().equals("__class__")) {
            return AnyType.OMITTED;
        }
        {
            cx.report().error(name, "name-defined", "Name \"" + name.id() + "\" is not defined");
        }
        return AnyType.ERROR;
    }
}
