package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Single string slots.
@Rule(
        code = "PLC0205",
        name = "single-string-slots",
        message = "Class `__slots__` should be a non-string iterable")
final class SingleStringSlots {
    private SingleStringSlots() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        for (Stmt statement : node.body()) {
            if (Slots.assigned(statement)
                    .filter(value -> Exprs.isString(value) || value instanceof Expr.JoinedStr)
                    .isPresent()) {
                cx.report(statement);
            }
        }
    }
}
