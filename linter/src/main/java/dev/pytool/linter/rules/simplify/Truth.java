package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;

import java.util.List;
import java.util.Optional;

/// Whether expressions count as true, as far as they show it.
final class Truth {
    private Truth() {}

    static Optional<Boolean> of(Expr expr, LintContext cx) {
        return switch (expr) {
            case Expr.Constant constant ->
                    Optional.of(
                            switch (constant.value()) {
                                case Literal.None none -> false;
                                case Literal.Bool bool -> bool.value();
                                case Literal.Ellipsis dots -> true;
                                case Literal.Str text -> !text.value().isEmpty();
                                case Literal.Bytes bytes -> !bytes.value().isEmpty();
                                case Literal.Int number -> number.value().signum() != 0;
                                case Literal.Float number -> number.value() != 0;
                                case Literal.Imaginary number -> number.value() != 0;
                            });
            case Expr.JoinedStr joined -> text(joined);
            case Expr.TemplateStr template -> Optional.of(true);
            case Expr.Lambda lambda -> Optional.of(true);
            case Expr.GeneratorExp generator -> Optional.of(true);
            case Expr.List list -> elements(list.elts());
            case Expr.Tuple tuple -> elements(tuple.elts());
            case Expr.Set set -> elements(set.elts());
            case Expr.Dict dict ->
                    dict.values().isEmpty()
                            ? Optional.of(false)
                            : dict.keys().stream().anyMatch(Optional::isPresent)
                                    ? Optional.of(true)
                                    : Optional.empty();
            case Expr.Call call -> made(call, cx);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> text(Expr.JoinedStr joined) {
        boolean empty = true;
        for (Expr each : joined.values()) {
            Optional<Boolean> part = part(each);
            if (part.filter(shown -> shown).isPresent()) {
                return part;
            }
            empty &= part.isPresent();
        }
        return empty ? Optional.of(false) : Optional.empty();
    }

    /// Whether a part of an f-string gives text.
    private static Optional<Boolean> part(Expr expr) {
        return switch (expr) {
            case Expr.Constant constant ->
                    Optional.of(
                            !(constant.value() instanceof Literal.Str text)
                                    || !text.value().isEmpty());
            case Expr.FormattedValue field ->
                    field.formatSpec().isPresent() || field.conversion() != -1
                            ? Optional.empty()
                            : part(field.value());
            case Expr.JoinedStr joined -> text(joined);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> elements(List<Expr> elements) {
        return elements.isEmpty()
                ? Optional.of(false)
                : elements.stream().allMatch(Expr.Starred.class::isInstance)
                        ? Optional.empty()
                        : Optional.of(true);
    }

    /// Collections made of other collections.
    private static Optional<Boolean> made(Expr.Call call, LintContext cx) {
        switch (cx.nameOf(call.func())) {
            case "builtins.list",
                    "builtins.tuple",
                    "builtins.set",
                    "builtins.frozenset",
                    "builtins.dict" -> {
                if (Calls.count(call) == 0) {
                    return Optional.of(false);
                }
                return Calls.count(call) == 1
                                && call.args().size() == 1
                                && isContainer(call.args().getFirst())
                        ? of(call.args().getFirst(), cx)
                        : Optional.empty();
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    /// A generator is true and may yet give nothing.
    private static boolean isContainer(Expr expr) {
        return switch (expr.kind()) {
            case LIST, TUPLE, SET, DICT, JOINED_STR, CALL -> true;
            case CONSTANT -> Exprs.isString(expr) || Exprs.isBytes(expr);
            default -> false;
        };
    }
}
