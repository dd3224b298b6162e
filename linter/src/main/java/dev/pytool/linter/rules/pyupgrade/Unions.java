package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Context;
import dev.pytool.linter.syntax.Exprs;
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

    /// The parts joined by bars; empty where one is a string, which `|` cannot take at run time.
    static Optional<String> join(List<Expr> parts, LintContext cx) {
        List<String> texts = new ArrayList<>();
        for (Expr part : parts) {
            if (Exprs.isString(part) || part instanceof Expr.Starred) {
                return Optional.empty();
            }
            texts.add(
                    part instanceof Expr.BinOp || Exprs.precedence(part) >= 7
                            ? cx.text(part)
                            : "(" + cx.text(part) + ")");
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
