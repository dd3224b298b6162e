package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// More than 255 targets before a starred one.
@Rule(
        code = "F621",
        name = "expressions-in-star-assignment",
        message = "Too many expressions in star-unpacking assignment")
final class ExpressionsInStarAssignment {
    private ExpressionsInStarAssignment() {}

    static void check(Stmt.Assign node, LintContext cx) {
        for (Expr target : node.targets()) {
            List<Expr> elements = Exprs.elements(target);
            for (int i = 0; i < elements.size(); i++) {
                if (elements.get(i) instanceof Expr.Starred
                        && (i >= 1 << 8 || elements.size() - i - 1 >= 1 << 24)) {
                    cx.report(target);
                    break;
                }
            }
        }
    }
}
