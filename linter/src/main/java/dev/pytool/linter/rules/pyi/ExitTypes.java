package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;

import java.util.function.Predicate;

/// The types of what Python passes to `__exit__` when an exception leaves the block.
final class ExitTypes {
    private ExitTypes() {}

    /// Whether a type is the one of the argument at a position, counted without `self`.
    static Predicate<Expr> at(int position, LintContext cx) {
        return switch (position) {
            case 0 -> type -> isClass(type, cx);
            case 1 -> type -> cx.isBuiltin(type, "BaseException");
            default -> type -> cx.nameOf(type).equals("types.TracebackType");
        };
    }

    private static boolean isClass(Expr type, LintContext cx) {
        return type instanceof Expr.Subscript subscript
                && (cx.isBuiltin(subscript.value(), "type")
                        || cx.isTyping(subscript.value(), "Type"))
                && cx.isBuiltin(subscript.slice(), "BaseException");
    }
}
