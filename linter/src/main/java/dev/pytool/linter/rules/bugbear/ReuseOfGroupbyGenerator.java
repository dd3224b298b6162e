package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Names;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Reuse of groupby generator.
@Rule(
        code = "B031",
        name = "reuse-of-groupby-generator",
        message =
                "Using the generator returned from `itertools.groupby()` more than once will do nothing on the second usage")
final class ReuseOfGroupbyGenerator {
    private ReuseOfGroupbyGenerator() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        if (!(node.iter() instanceof Expr.Call call)
                || !cx.nameOf(call.func()).equals("itertools.groupby")
                || !(node.target() instanceof Expr.Tuple pair)
                || pair.elts().size() != 2
                || !(pair.elts().get(1) instanceof Expr.Name group)) {
            return;
        }
        List<Expr.Name> uses = new ArrayList<>();
        for (Stmt statement : node.body()) {
            boolean nested = statement instanceof Stmt.ForLike || statement instanceof Stmt.While;
            Exprs.contains(
                    statement,
                    each -> {
                        if (each instanceof Expr.Name name
                                && name.id().equals(group.id())
                                && name.ctx() == ExprContext.LOAD) {
                            uses.add(name);
                            boolean inner =
                                    nested
                                            && statement instanceof Stmt.ForLike loop
                                            && !Names.isWithin(name, loop.iter(), cx);
                            if (inner) {
                                uses.add(name);
                            }
                        }
                        return false;
                    });
        }
        for (int i = 1; i < uses.size(); i++) {
            cx.report(uses.get(i));
        }
    }
}
