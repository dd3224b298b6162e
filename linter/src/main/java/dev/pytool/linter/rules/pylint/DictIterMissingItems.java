package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A loop over a dictionary gives its keys; `items` gives pairs.
@Rule(
        code = "PLE1141",
        name = "dict-iter-missing-items",
        fix = Fixable.ALWAYS,
        message = "Unpacking a dictionary in iteration without calling `.items()`",
        preview = true)
final class DictIterMissingItems {
    private DictIterMissingItems() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        examine(node.target(), node.iter(), cx);
    }

    private static void examine(Expr target, Expr iter, LintContext cx) {
        if (!(target instanceof Expr.Tuple pair)
                || pair.elts().size() != 2
                || !(iter instanceof Expr.Name name)
                || !Values.isA(name, "dict", cx)
                || hasPairs(Values.resolve(name, cx))) {
            return;
        }
        cx.report(iter).unsafe(cx.insert(cx.end(iter), ".items()"));
    }

    /// Keys that are pairs may well be what the loop unpacks.
    private static boolean hasPairs(Expr value) {
        return value instanceof Expr.Dict dict
                && (dict.keys().isEmpty()
                        || dict.keys().stream()
                                .anyMatch(key ->
                                        key.filter(each ->
                                                        each instanceof Expr.Tuple pair
                                                                && pair.elts().size() == 2)
                                                .isPresent()));
    }
}
