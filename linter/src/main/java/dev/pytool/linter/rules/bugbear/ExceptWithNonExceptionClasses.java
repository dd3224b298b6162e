package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.processor.rule.Rule;

/// Except with non exception classes.
@Rule(
        code = "B030",
        name = "except-with-non-exception-classes",
        message =
                "`except` handlers should only be exception classes or tuples of exception classes")
final class ExceptWithNonExceptionClasses {
    private ExceptWithNonExceptionClasses() {}

    static void check(ExceptHandler node, LintContext cx) {
        node.type().ifPresent(type -> each(type, cx));
    }

    private static void each(Expr type, LintContext cx) {
        switch (type) {
            case Expr.Tuple tuple -> tuple.elts().forEach(inner -> each(inner, cx));
            case Expr.Starred star -> {
                if (!(star.value() instanceof Expr.Tuple
                        || star.value() instanceof Expr.Name
                        || star.value() instanceof Expr.Attribute
                        || star.value() instanceof Expr.Call
                        || star.value() instanceof Expr.Subscript)) {
                    cx.report(star);
                }
            }
            case Expr.Name name -> {}
            case Expr.Attribute attribute -> {}
            case Expr.Subscript subscript -> {}
            case Expr.Call call -> {}
            case Expr.IfExp choice -> {
                each(choice.body(), cx);
                each(choice.orelse(), cx);
            }
            case Expr.BinOp sum when sum.op() == Operator.ADD -> {
                each(sum.left(), cx);
                each(sum.right(), cx);
            }
            default -> cx.report(type);
        }
    }
}
