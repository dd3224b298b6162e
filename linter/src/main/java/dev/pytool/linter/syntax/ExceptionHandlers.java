package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Where exceptions are at hand.
public final class ExceptionHandlers {
    private ExceptionHandlers() {}

    /// Whether code runs while an exception is handled, by what the text shows.
    public static boolean isInside(Node node, LintContext cx) {
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof ExceptHandler) {
                return true;
            }
        }
        return false;
    }

    /// The same without leaving the function that holds the node.
    public static boolean isDirectlyInside(Node node, LintContext cx) {
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof ExceptHandler) {
                return true;
            }
            if (at.get() instanceof Stmt.FunctionLike) {
                return false;
            }
        }
        return false;
    }
}
