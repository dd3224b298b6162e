package dev.pytool.linter.semantic;

import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;

import java.util.List;

/// Which errors a `try` statement catches, as far as undefined names and missing modules are
/// concerned.
final class Handlers {
    static final int NAME_ERROR = 1;
    static final int IMPORT_ERROR = 2;

    private Handlers() {}

    static int caught(List<ExceptHandler> handlers) {
        int caught = 0;
        for (ExceptHandler handler : handlers) {
            if (handler.type().isEmpty()) {
                continue;
            }
            if (handler.type().get() instanceof Expr.Tuple tuple) {
                for (Expr each : tuple.elts()) {
                    caught |= one(each);
                }
            } else {
                caught |= one(handler.type().get());
            }
        }
        return caught;
    }

    private static int one(Expr type) {
        if (!(type instanceof Expr.Name name)) {
            return 0;
        }
        return switch (name.id()) {
            case "NameError" -> NAME_ERROR;
            case "ImportError", "ModuleNotFoundError" -> IMPORT_ERROR;
            default -> 0;
        };
    }
}
