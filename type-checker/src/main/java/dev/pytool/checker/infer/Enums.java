package dev.pytool.checker.infer;

import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Type;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Enum classes (typing specification, "Enumerations").
final class Enums {
    private Enums() {}

    static List<String> members(SourceClass cls, Inference inference) {
        List<String> out = new ArrayList<>();
        for (Symbol symbol : cls.scope().symbols().values()) {
            if (isMember(symbol, cls, inference)) {
                out.add(symbol.name());
            }
        }
        return out;
    }

    private static boolean isMember(Symbol symbol, SourceClass cls, Inference inference) {
        String name = symbol.name();
        if (name.startsWith("__") || name.startsWith("_") && name.endsWith("_")) {
            return false;
        }
        if (symbol.bindings().isEmpty()
                || !(symbol.bindings().getFirst() instanceof Binding.Assigned assigned)) {
            return false;
        }
        boolean annotated = assigned.annotation().isPresent();
        if (annotated && !(cls.scope().module().isStub() && assigned.value().isEmpty())) {
            return cls.scope().module().isStub() && assigned.value().isPresent() && false;
        }
        if (assigned.value().isEmpty()) {
            return annotated;
        }
        Expr value = assigned.value().get();
        if (value instanceof Expr.Lambda) {
            return false;
        }
        Expr callee = value instanceof Expr.Call call ? call.func() : value;
        String qualified =
                callee instanceof Expr.Name || callee instanceof Expr.Attribute
                        ? inference.names().qualified(callee, assigned.scope()).orElse("")
                        : "";
        if (qualified.equals("enum.nonmember") || qualified.equals("builtins.property")) {
            return false;
        }
        return true;
    }

    /// The type of `.value` of a member.
    static Type value(Instance member, String name, Inference inference) {
        if (member.cls() instanceof SourceClass cls) {
            Symbol symbol = cls.scope().symbols().get(name);
            Symbol declared = cls.scope().symbols().get("_value_");
            if (declared != null && inference.declarations().annotation(declared).isPresent()) {
                return inference.declarations().typeOf(declared);
            }
            if (symbol != null
                    && symbol.bindings().getFirst() instanceof Binding.Assigned a
                    && a.value().isPresent()) {
                Expr value = a.value().get();
                Type type = inference.expressions().infer(value, Context.detached(a.scope()));
                if (type instanceof Instance i && i.is("enum.auto")) {
                    return cls.isSubclassOf("builtins.str") ? inference.str() : inference.integer();
                }
                return type instanceof Instance i && i.is("enum.member") && !i.args().isEmpty()
                        ? i.args().getFirst()
                        : type;
            }
            if (symbol != null && inference.declarations().annotation(symbol).isPresent()) {
                return inference.declarations().typeOf(symbol);
            }
        }
        return AnyType.OMITTED;
    }

    static Optional<String> memberName(Type type) {
        return switch (type) {
            case Instance i
                    when i.lastKnown().isPresent()
                            && i.lastKnown().get()
                                    instanceof dev.pytool.checker.type.LiteralValue.Member m ->
                    Optional.of(m.name());
            case dev.pytool.checker.type.LiteralType l
                    when l.value() instanceof dev.pytool.checker.type.LiteralValue.Member m ->
                    Optional.of(m.name());
            default -> Optional.empty();
        };
    }
}
