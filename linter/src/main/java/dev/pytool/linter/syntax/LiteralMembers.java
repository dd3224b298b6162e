package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands between the brackets of `Literal`.
public final class LiteralMembers {
    private LiteralMembers() {}

    /// The members, those of `Literal`s inside it included.
    public static List<Expr> of(Expr.Subscript literal, LintContext cx) {
        List<Expr> out = new ArrayList<>();
        add(literal, out, cx);
        return out;
    }

    private static void add(Expr.Subscript literal, List<Expr> out, LintContext cx) {
        for (Expr part : direct(literal)) {
            if (part instanceof Expr.Subscript inner && cx.isTyping(inner.value(), "Literal")) {
                add(inner, out, cx);
            } else {
                out.add(part);
            }
        }
    }

    public static List<Expr> direct(Expr.Subscript literal) {
        return literal.slice() instanceof Expr.Tuple tuple
                ? tuple.elts()
                : List.of(literal.slice());
    }

    /// Whether a `Literal` stands inside another one.
    public static boolean isInner(Expr literal, LintContext cx) {
        return cx.parent(literal)
                .flatMap(parent ->
                        parent instanceof Expr.Tuple ? cx.parent(parent) : Optional.of(parent))
                .filter(parent ->
                        parent instanceof Expr.Subscript outer
                                && outer.value() != literal
                                && cx.isTyping(outer.value(), "Literal"))
                .isPresent();
    }
}
