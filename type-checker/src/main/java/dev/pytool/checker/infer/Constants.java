package dev.pytool.checker.infer;

import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.LiteralValue;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;

import java.util.List;
import java.util.Optional;

/// Constants: instances that remember their value, or literal types where one is expected.
final class Constants {
    private Constants() {}

    static Instance fallback(LiteralValue value, Inference inference) {
        return switch (value) {
            case LiteralValue.Int _ -> inference.integer();
            case LiteralValue.Str _ -> inference.str();
            case LiteralValue.Bytes _ -> inference.instance("builtins.bytes");
            case LiteralValue.Bool _ -> inference.bool();
            case LiteralValue.Member member -> Instance.of(member.owner());
        };
    }

    static Type infer(Expr.Constant constant, Optional<Type> hint, Inference inference) {
        Optional<LiteralValue> value = Literals.value(constant);
        if (value.isPresent()) {
            return known(value.get(), hint, inference);
        }
        return switch (constant.value()) {
            case Literal.None _ -> NoneType.NONE;
            case Literal.Ellipsis _ -> inference.instance("types.EllipsisType");
            case Literal.Float _ -> inference.instance("builtins.float");
            default -> inference.instance("builtins.complex");
        };
    }

    static Type known(LiteralValue value, Optional<Type> hint, Inference inference) {
        Instance fallback = fallback(value, inference);
        if (hint.isPresent()
                && UnionType.itemsOf(hint.get()).stream().anyMatch(t -> t instanceof LiteralType)) {
            return new LiteralType(value, fallback);
        }
        return new Instance(fallback.cls(), List.of(), Optional.of(value));
    }
}
