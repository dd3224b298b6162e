package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Invalid all format.
@Rule(
        code = "PLE0605",
        name = "invalid-all-format",
        message = "Invalid format for `__all__`, must be `tuple` or `list`")
final class InvalidAllFormat {
    private InvalidAllFormat() {}

    static void check(Stmt.Assign node, LintContext cx) {
        for (Expr target : node.targets()) {
            if (Exprs.isName(target, "__all__")
                    && cx.semantics().enclosingScope(node).kind() == Scope.Kind.MODULE
                    && !isSequence(node.value(), cx)) {
                cx.report(target);
                if (node.value() instanceof Expr.NamedExpr) {
                    cx.report(node.value());
                }
            }
        }
    }

    static void check(Stmt.AugAssign node, LintContext cx) {
        if (Exprs.isName(node.target(), "__all__")
                && cx.semantics().enclosingScope(node).kind() == Scope.Kind.MODULE
                && !isSequence(node.value(), cx)) {
            cx.report(node.target());
        }
    }

    static void check(Stmt.AnnAssign node, LintContext cx) {
        if (Exprs.isName(node.target(), "__all__")
                && cx.semantics().enclosingScope(node).kind() == Scope.Kind.MODULE
                && node.value().filter(value -> !isSequence(value, cx)).isPresent()) {
            cx.report(node.target());
        }
    }

    private static boolean isSequence(Expr value, LintContext cx) {
        return switch (value) {
            case Expr.List list -> true;
            case Expr.Tuple tuple -> true;
            case Expr.ListComp comp -> true;
            case Expr.BinOp sum ->
                    sum.op() == Operator.ADD
                            && isSequence(sum.left(), cx)
                            && isSequence(sum.right(), cx);
            case Expr.Attribute attribute -> attribute.attr().equals("__all__");
            case Expr.Name name -> name.id().equals("__all__");
            case Expr.NamedExpr named -> isSequence(named.value(), cx);
            case Expr.Call call ->
                    cx.isBuiltin(call.func(), "list")
                            || cx.isBuiltin(call.func(), "tuple")
                            || !(call.func() instanceof Expr.Name);
            default -> false;
        };
    }
}
