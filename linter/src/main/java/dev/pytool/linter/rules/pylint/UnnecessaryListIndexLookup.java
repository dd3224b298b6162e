package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Unnecessary list index lookup.
@Rule(
        code = "PLR1736",
        name = "unnecessary-list-index-lookup",
        fix = Fixable.ALWAYS,
        message = "List index lookup in `enumerate()` loop")
final class UnnecessaryListIndexLookup {
    private UnnecessaryListIndexLookup() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        Lookups.list(node.target(), node.iter(), node.body(), cx);
    }

    static void check(Expr.CompLike node, LintContext cx) {
        if (node.generators().size() == 1) {
            Lookups.list(
                    node.generators().getFirst().target(),
                    node.generators().getFirst().iter(),
                    List.of(node.elt()),
                    cx);
        }
    }

    static void check(Expr.DictComp node, LintContext cx) {
        if (node.generators().size() == 1) {
            Lookups.list(
                    node.generators().getFirst().target(),
                    node.generators().getFirst().iter(),
                    List.of(node.key(), node.value()),
                    cx);
        }
    }
}
