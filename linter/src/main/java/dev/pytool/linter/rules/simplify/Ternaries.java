package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;

/// Choices written as one expression.
final class Ternaries {
    private Ternaries() {}

    /// Whether a part reads badly inside a conditional expression.
    static boolean isBulky(Node node) {
        return switch (node.kind()) {
            case AWAIT, YIELD, YIELD_FROM -> true;
            default -> false;
        };
    }

    /// The conditional expression, or the `or` or `and` that says the same.
    static String text(Expr test, Expr yes, Expr no, LintContext cx) {
        if (Shape.same(test, yes)) {
            return cx.text(test) + " or " + Source.wrapped(no, 3, cx);
        }
        return cx.text(yes) + " if " + cx.text(test) + " else " + cx.text(no);
    }
}
