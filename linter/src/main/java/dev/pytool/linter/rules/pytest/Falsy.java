package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;

/// Constants and displays that count as false.
final class Falsy {
    private Falsy() {}

    static boolean is(Expr expr, LintContext cx) {
        return switch (expr) {
            case Expr.Constant constant ->
                    switch (constant.value()) {
                        case Literal.None none -> true;
                        case Literal.Bool bool -> !bool.value();
                        case Literal.Str text -> text.value().isEmpty();
                        case Literal.Bytes bytes -> bytes.value().isEmpty();
                        case Literal.Int number -> number.value().signum() == 0;
                        case Literal.Float number -> number.value() == 0;
                        case Literal.Imaginary number -> number.value() == 0;
                        case Literal.Ellipsis dots -> false;
                    };
            case Expr.JoinedStr joined -> Fixtures.isEmptyText(joined);
            case Expr.Dict dict -> dict.values().isEmpty();
            case Expr.List list -> list.elts().isEmpty();
            case Expr.Tuple tuple -> tuple.elts().isEmpty();
            case Expr.Call call ->
                    switch (cx.nameOf(call.func())) {
                        case "builtins.set",
                                "builtins.list",
                                "builtins.tuple",
                                "builtins.dict",
                                "builtins.frozenset" ->
                                call.keywords().isEmpty()
                                        && (call.args().isEmpty()
                                                || call.args().size() == 1
                                                        && is(call.args().getFirst(), cx));
                        default -> false;
                    };
            default -> false;
        };
    }
}
