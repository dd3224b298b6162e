package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;

/// Displays and calls that give an empty collection.
final class EmptyCollections {
    private EmptyCollections() {}

    static boolean is(Expr expr, LintContext cx) {
        return switch (expr) {
            case Expr.List list -> list.elts().isEmpty();
            case Expr.Tuple tuple -> tuple.elts().isEmpty();
            case Expr.Set set -> set.elts().isEmpty();
            case Expr.Dict dict -> dict.values().isEmpty();
            case Expr.JoinedStr joined ->
                    joined.values().stream().allMatch(each -> isBlank(each, cx));
            case Expr.Constant constant ->
                    switch (constant.value()) {
                        case Literal.Str string -> string.value().isEmpty();
                        case Literal.Bytes bytes -> bytes.value().isEmpty();
                        default -> false;
                    };
            case Expr.Call call -> isCall(call, cx);
            default -> false;
        };
    }

    private static boolean isBlank(Expr part, LintContext cx) {
        return part instanceof Expr.FormattedValue field ? is(field.value(), cx) : is(part, cx);
    }

    private static boolean isCall(Expr.Call call, LintContext cx) {
        switch (cx.nameOf(call.func())) {
            case "builtins.set",
                    "builtins.frozenset",
                    "builtins.list",
                    "builtins.tuple",
                    "builtins.dict",
                    "builtins.bytes",
                    "builtins.bytearray",
                    "builtins.str" -> {}
            default -> {
                return false;
            }
        }
        if (Calls.count(call) == 0) {
            return true;
        }
        return call.args().size() == 1
                && call.keywords().isEmpty()
                && (cx.isBuiltin(call.func(), "set") || cx.isBuiltin(call.func(), "frozenset"))
                && is(call.args().getFirst(), cx);
    }
}
