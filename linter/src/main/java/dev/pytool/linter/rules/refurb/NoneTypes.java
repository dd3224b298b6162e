package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;

import java.util.Optional;

/// The type of `None` and comparisons with `None`.
final class NoneTypes {
    private NoneTypes() {}

    /// Whether the expression is `type(None)`.
    static boolean isNoneType(Expr expr, LintContext cx) {
        return argument(expr, cx).filter(Exprs::isNone).isPresent();
    }

    /// The argument of `type(x)`.
    static Optional<Expr> argument(Expr expr, LintContext cx) {
        return expr instanceof Expr.Call call
                        && cx.isBuiltin(call.func(), "type")
                        && call.args().size() == 1
                        && call.keywords().isEmpty()
                        && !(call.args().getFirst() instanceof Expr.Starred)
                ? Optional.of(call.args().getFirst())
                : Optional.empty();
    }

    /// `x is None`, with the parentheses its place asks for.
    static String comparison(Expr value, String operator, Node place, LintContext cx) {
        String text = Unparse.comparand(value, cx) + " " + operator + " None";
        boolean tight =
                switch (cx.parent(place).orElse(place)) {
                    case Expr.BoolOp both -> true;
                    case Expr.UnaryOp unary -> true;
                    case Expr.BinOp binary -> true;
                    case Expr.Compare compare -> place != compare;
                    case Expr.Attribute attribute -> true;
                    case Expr.Await await -> true;
                    default -> false;
                };
        return tight && !Brackets.isParenthesized(place, cx) ? "(" + text + ")" : text;
    }
}
