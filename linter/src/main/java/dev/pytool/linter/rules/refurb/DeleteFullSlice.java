package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `clear` says what deleting every item does.
@Rule(
        code = "FURB131",
        name = "delete-full-slice",
        fix = Fixable.SOMETIMES,
        preview = true,
        message = "Prefer `clear` over deleting a full slice")
final class DeleteFullSlice {
    private DeleteFullSlice() {}

    static void check(Stmt.Delete node, LintContext cx) {
        for (Expr target : node.targets()) {
            if (target instanceof Expr.Subscript part
                    && part.value() instanceof Expr.Name name
                    && isWhole(part.slice())
                    && cx.semantics()
                            .binding(name)
                            .filter(binding -> Values.holds(binding, "list", cx))
                            .isPresent()) {
                Finding finding = cx.report(node);
                if (node.targets().size() == 1) {
                    finding.unsafe(cx.replace(node, name.id() + ".clear()"));
                }
            }
        }
    }

    static boolean isWhole(Expr slice) {
        return slice instanceof Expr.Slice all
                && all.lower().isEmpty()
                && all.upper().isEmpty()
                && all.step().isEmpty();
    }
}
