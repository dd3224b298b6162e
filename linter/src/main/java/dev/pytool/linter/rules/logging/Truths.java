package dev.pytool.linter.rules.logging;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;

import java.util.List;
import java.util.Optional;

/// Whether a written value counts as true.
final class Truths {
    private Truths() {}

    static boolean isFalse(Expr expr) {
        return of(expr).filter(truth -> !truth).isPresent();
    }

    static boolean isTrue(Expr expr) {
        return of(expr).filter(truth -> truth).isPresent();
    }

    /// Empty where the text does not tell.
    static Optional<Boolean> of(Expr expr) {
        return switch (expr) {
            case Expr.Constant constant -> Optional.of(truth(constant.value()));
            case Expr.List list -> sized(list.elts());
            case Expr.Tuple tuple -> sized(tuple.elts());
            case Expr.Set set -> sized(set.elts());
            case Expr.Dict dict -> {
                if (dict.keys().isEmpty()) {
                    yield Optional.of(false);
                }
                yield dict.keys().stream().anyMatch(Optional::isPresent)
                        ? Optional.of(true)
                        : Optional.empty();
            }
            case Expr.Lambda lambda -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> sized(List<Expr> elements) {
        if (elements.isEmpty()) {
            return Optional.of(false);
        }
        return elements.stream().allMatch(Expr.Starred.class::isInstance)
                ? Optional.empty()
                : Optional.of(true);
    }

    private static boolean truth(Literal value) {
        return switch (value) {
            case Literal.None none -> false;
            case Literal.Bool bool -> bool.value();
            case Literal.Ellipsis ellipsis -> true;
            case Literal.Int number -> number.value().signum() != 0;
            case Literal.Float number -> number.value() != 0;
            case Literal.Imaginary number -> number.value() != 0;
            case Literal.Str text -> !text.value().isEmpty();
            case Literal.Bytes bytes -> !bytes.value().isEmpty();
        };
    }
}
