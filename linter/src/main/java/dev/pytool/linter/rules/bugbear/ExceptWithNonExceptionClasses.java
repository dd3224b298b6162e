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
        node.type().ifPresent(type -> group(type, cx));
    }

    /// A class, a tuple of classes, or tuples added up.
    private static void group(Expr type, LintContext cx) {
        switch (type) {
            case Expr.Tuple tuple -> tuple.elts().forEach(each -> member(each, cx));
            case Expr.BinOp sum when sum.op() == Operator.ADD -> {
                group(sum.left(), cx);
                group(sum.right(), cx);
            }
            default -> member(type, cx);
        }
    }

    /// A class within a tuple, or a star with more of them.
    private static void member(Expr type, LintContext cx) {
        switch (type) {
            case Expr.Starred star when star.value() instanceof Expr.List list ->
                    list.elts().forEach(each -> member(each, cx));
            case Expr.Starred star -> group(star.value(), cx);
            case Expr.BinOp sum when sum.op() == Operator.ADD -> group(sum, cx);
            default -> {
                switch (type.kind()) {
                    case NAME, ATTRIBUTE, SUBSCRIPT, CALL -> {}
                    default -> cx.report(type);
                }
            }
        }
    }
}
