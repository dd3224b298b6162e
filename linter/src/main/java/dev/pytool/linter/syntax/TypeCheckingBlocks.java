package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Code that only type checkers read.
public final class TypeCheckingBlocks {
    private TypeCheckingBlocks() {}

    /// Whether a condition is `TYPE_CHECKING`: never true when the program runs.
    public static boolean isGuard(Expr test, LintContext cx) {
        return switch (test) {
            case Expr.Name name -> name.id().equals("TYPE_CHECKING") || isImported(test, cx);
            case Expr.Attribute attribute -> isImported(test, cx);
            default -> false;
        };
    }

    private static boolean isImported(Expr test, LintContext cx) {
        return cx.isTyping(test, "TYPE_CHECKING");
    }

    /// Whether a node stands in the body of such a block.
    public static boolean isInside(Node node, LintContext cx) {
        Node child = node;
        for (Optional<Node> at = cx.parent(node); at.isPresent(); at = cx.parent(at.get())) {
            if (at.get() instanceof Stmt.If branch
                    && branch.test() != child
                    && branch.body().contains(child)
                    && isGuard(branch.test(), cx)) {
                return true;
            }
            child = at.get();
        }
        return false;
    }
}
