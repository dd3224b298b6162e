package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Unions of types (PEP 604).
final class Unions {
    private Unions() {}

    /// Whether `X | Y` may stand in this place.
    static boolean isAllowed(Expr node, LintContext cx) {
        return cx.target() >= 10
                || cx.in(node, Context.FUTURE | Context.STRING)
                || cx.semantics().hasFutureAnnotations()
                        && cx.in(node, Context.TYPING_ONLY_ANNOTATION);
    }

    /// Whether code may be changed here: only a place for types never looks at the union's class.
    static boolean isFixable(Expr node, LintContext cx) {
        return cx.in(node, Context.TYPE_DEFINITION);
    }

    /// The parts joined by bars, a part `Optional[X]` of an `Optional` taken apart; empty where one
    /// is a string, which `|` cannot take at run time, or nothing that can stand beside it.
    static Optional<String> join(Expr node, List<Expr> parts, LintContext cx) {
        boolean late =
                cx.target() >= 14
                        || cx.in(node, Context.FUTURE | Context.TYPING_ONLY_ANNOTATION)
                        || cx.isStub();
        List<String> texts = new ArrayList<>();
        for (Expr part : parts) {
            boolean odd =
                    switch (part) {
                        case Expr.NamedExpr each -> true;
                        case Expr.Lambda each -> true;
                        case Expr.Await each -> true;
                        case Expr.Yield each -> true;
                        case Expr.YieldFrom each -> true;
                        case Expr.Starred each -> true;
                        case Expr.Slice each -> true;
                        default -> Exprs.isString(part) && !late;
                    };
            if (odd) {
                return Optional.empty();
            }
            texts.add(Unparse.union(part, cx));
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(" | ", texts));
    }

    /// The union, in parentheses where it becomes part of an expression that binds tighter.
    static String wrapped(Expr node, String text, LintContext cx) {
        boolean tight =
                cx.parent(node)
                        .filter(parent ->
                                parent instanceof Expr outer
                                                && Exprs.precedence(outer) > 7
                                                && !(outer instanceof Expr.Subscript)
                                                && !(outer instanceof Expr.List)
                                                && !(outer instanceof Expr.Dict)
                                                && !(outer instanceof Expr.Call)
                                                && !(outer instanceof Expr.Constant)
                                        || parent instanceof Expr.BinOp binary
                                                && binary.op() != Operator.BIT_OR)
                        .isPresent();
        return tight && text.indexOf('|') >= 0 ? "(" + text + ")" : text;
    }
}
