package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Constants, classes and the rest, each in order: readers find a name, and merges find its place.
@Rule(
        code = "RUF022",
        name = "unsorted-dunder-all",
        fix = Fixable.SOMETIMES,
        message = "`__all__` is not sorted")
final class UnsortedDunderAll {
    private UnsortedDunderAll() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (node.targets().size() == 1 && Exprs.isName(node.targets().getFirst(), "__all__")) {
            examine(node, node.value(), cx);
        }
    }

    static void check(Stmt.AnnAssign node, LintContext cx) {
        if (Exprs.isName(node.target(), "__all__")) {
            node.value().ifPresent(value -> examine(node, value, cx));
        }
    }

    static void check(Stmt.AugAssign node, LintContext cx) {
        if (Exprs.isName(node.target(), "__all__") && node.op() == Operator.ADD) {
            examine(node, node.value(), cx);
        }
    }

    static void check(Expr.Call node, LintContext cx) {
        if (node.func() instanceof Expr.Attribute method
                && method.attr().equals("extend")
                && Exprs.isName(method.value(), "__all__")
                && Calls.count(node) == 1
                && node.args().size() == 1) {
            examine(node, node.args().getFirst(), cx);
        }
    }

    private static void examine(Node place, Expr display, LintContext cx) {
        if (!(display instanceof Expr.List) && !(display instanceof Expr.Tuple)
                || cx.semantics().enclosingScope(place).kind() != Scope.Kind.MODULE) {
            return;
        }
        SortedDisplay.report(display, SortOrders::isort, cx);
    }
}
