package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Operator;

import java.util.List;
import java.util.Optional;

/// Annotations that include `None`.
final class NoneTypes {
    private NoneTypes() {}

    /// The expression behind an annotation that is written as a string.
    static Optional<Expr> quoted(Expr annotation, LintContext cx) {
        return annotation instanceof Expr.Constant constant
                ? cx.semantics()
                        .source()
                        .quoted(constant)
                        .filter(Mod.Expression.class::isInstance)
                        .map(node -> ((Mod.Expression) node).body())
                : Optional.empty();
    }

    /// Whether `None` is a value of the type; a type nobody knows counts as one that is.
    static boolean includes(Expr type, LintContext cx) {
        return switch (type) {
            case Expr.Constant constant ->
                    quoted(constant, cx)
                            .map(inner -> includes(inner, cx))
                            .orElseGet(() -> Exprs.isNone(constant) || Exprs.isString(constant));
            case Expr.BinOp union ->
                    union.op() == Operator.BIT_OR
                            && (includes(union.left(), cx) || includes(union.right(), cx));
            case Expr.Subscript subscript -> generic(subscript, cx);
            case Expr.Name _ -> plain(type, cx);
            case Expr.Attribute _ -> plain(type, cx);
            default -> true;
        };
    }

    private static boolean generic(Expr.Subscript subscript, LintContext cx) {
        if (cx.isTyping(subscript.value(), "Optional")) {
            return true;
        }
        List<Expr> parts =
                subscript.slice() instanceof Expr.Tuple tuple
                        ? tuple.elts()
                        : List.of(subscript.slice());
        if (cx.isTyping(subscript.value(), "Union")) {
            return parts.stream().anyMatch(each -> includes(each, cx));
        }
        if (cx.isTyping(subscript.value(), "Literal")) {
            return parts.stream().anyMatch(Exprs::isNone);
        }
        if (cx.isTyping(subscript.value(), "Annotated")) {
            return parts.isEmpty() || includes(parts.getFirst(), cx);
        }
        return plain(subscript.value(), cx);
    }

    private static boolean plain(Expr type, LintContext cx) {
        Optional<String> name = cx.qualifiedName(type);
        return name.isEmpty()
                || switch (name.get()) {
                    case "typing.Any",
                            "typing_extensions.Any",
                            "builtins.object",
                            "typing.Optional" ->
                            true;
                    default -> !isKnown(name.get());
                };
    }

    /// Names of other modules may be aliases for anything.
    private static boolean isKnown(String name) {
        return name.startsWith("builtins.")
                || name.startsWith("typing.")
                || name.startsWith("typing_extensions.")
                || name.startsWith("collections.");
    }
}
