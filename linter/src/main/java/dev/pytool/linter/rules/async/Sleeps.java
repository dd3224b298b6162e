package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;

import java.util.Optional;

/// The sleeping functions of trio and anyio.
final class Sleeps {
    private Sleeps() {}

    /// The only argument of such a call.
    static Optional<Expr> duration(Expr.Call node, LintContext cx) {
        if (Calls.count(node) != 1) {
            return Optional.empty();
        }
        return switch (cx.nameOf(node.func())) {
            case "trio.sleep" -> Calls.argument(node, "seconds", 0);
            case "anyio.sleep" -> Calls.argument(node, "delay", 0);
            default -> Optional.empty();
        };
    }
}
