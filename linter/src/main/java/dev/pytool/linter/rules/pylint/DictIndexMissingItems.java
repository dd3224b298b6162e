package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Types;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Dict index missing items.
@Rule(
        code = "PLC0206",
        name = "dict-index-missing-items",
        message = "Extracting value from dictionary without calling `.items()`")
final class DictIndexMissingItems {
    private DictIndexMissingItems() {}

    static void check(Stmt.ForLike node, LintContext cx) {
        Optional<Expr> dict = Types.dictOf(node.iter(), cx);
        if (dict.isEmpty() || !(node.target() instanceof Expr.Name key)) {
            return;
        }
        boolean[] found = {false};
        boolean[] written = {false};
        for (Stmt statement : node.body()) {
            Exprs.contains(
                    statement,
                    each -> {
                        if (each instanceof Expr.Subscript subscript
                                && Shape.same(subscript.value(), dict.get())
                                && Exprs.isName(subscript.slice(), key.id())) {
                            found[0] |= subscript.ctx() == ExprContext.LOAD;
                            written[0] |= subscript.ctx() != ExprContext.LOAD;
                        }
                        return false;
                    });
        }
        if (found[0] && !written[0]) {
            cx.report(node.target());
        }
    }
}
