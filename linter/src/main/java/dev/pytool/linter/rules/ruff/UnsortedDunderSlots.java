package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Readers find a name, and merges find its place, where the names are in order.
@Rule(
        code = "RUF023",
        name = "unsorted-dunder-slots",
        fix = Fixable.SOMETIMES,
        message = "`{}.__slots__` is not sorted")
final class UnsortedDunderSlots {
    private UnsortedDunderSlots() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (node.targets().size() == 1) {
            examine(node, node.targets().getFirst(), node.value(), cx);
        }
    }

    static void check(Stmt.AnnAssign node, LintContext cx) {
        node.value().ifPresent(value -> examine(node, node.target(), value, cx));
    }

    private static void examine(Stmt node, Expr target, Expr display, LintContext cx) {
        if (Exprs.isName(target, "__slots__")
                && cx.semantics().enclosingScope(node).node() instanceof Stmt.ClassDef type
                && !(display instanceof Expr.Dict dict && dict.values().isEmpty())) {
            SortedDisplay.report(display, SortOrders::natural, cx, type.name());
        }
    }
}
