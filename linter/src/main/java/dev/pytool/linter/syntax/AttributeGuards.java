package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Code that is ready for a member to be missing.
public final class AttributeGuards {
    private AttributeGuards() {}

    /// Whether a `try` around the node catches the error, or its handler holds the node and the
    /// `try` names what replaces it.
    public static boolean isGuarded(Expr node, String name, LintContext cx) {
        Node child = node;
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof Stmt.TryLike attempt) {
                Node inside = child;
                boolean inBody = attempt.body().stream().anyMatch(each -> each == inside);
                for (ExceptHandler handler : attempt.handlers()) {
                    if (handler.type().filter(type -> catches(type, cx)).isPresent()
                            && (inBody || handler == inside)) {
                        return true;
                    }
                }
            }
            child = at.get();
        }
        return false;
    }

    private static boolean catches(Expr type, LintContext cx) {
        if (type instanceof Expr.Tuple tuple) {
            return tuple.elts().stream().anyMatch(each -> catches(each, cx));
        }
        return switch (cx.nameOf(type)) {
            case "builtins.AttributeError",
                    "builtins.ImportError",
                    "builtins.ModuleNotFoundError" ->
                    true;
            default -> false;
        };
    }
}
