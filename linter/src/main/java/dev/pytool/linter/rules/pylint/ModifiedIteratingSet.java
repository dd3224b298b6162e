package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Python raises `RuntimeError` when a set changes its size while a loop goes over it.
@Rule(
        code = "PLE4703",
        name = "modified-iterating-set",
        fix = Fixable.ALWAYS,
        message = "Iterated set `{}` is modified within the `for` loop",
        preview = true)
final class ModifiedIteratingSet {
    private ModifiedIteratingSet() {}

    static void check(Stmt.For node, LintContext cx) {
        if (!(node.iter() instanceof Expr.Name name) || !Values.isA(name, "set", cx)) {
            return;
        }
        boolean[] changed = {false};
        Functions.forEachOwnNode(
                node.body(),
                each ->
                        changed[0] |=
                                each instanceof Expr.Call call
                                        && call.func() instanceof Expr.Attribute method
                                        && Exprs.isName(method.value(), name.id())
                                        && switch (method.attr()) {
                                            case "add", "clear", "discard", "pop", "remove" -> true;
                                            default -> false;
                                        });
        if (changed[0]) {
            cx.report(node, name.id()).unsafe(cx.replace(name, name.id() + ".copy()"));
        }
    }
}
