package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Single string slots.
@Rule(
        code = "PLC0205",
        name = "single-string-slots",
        message = "Class `__slots__` should be a non-string iterable")
final class SingleStringSlots {
    private SingleStringSlots() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        for (Stmt statement : node.body()) {
            Optional<Expr> value =
                    switch (statement) {
                        case Stmt.Assign assign
                                when assign.targets().stream()
                                        .anyMatch(target -> Exprs.isName(target, "__slots__")) ->
                                Optional.of(assign.value());
                        case Stmt.AnnAssign assign
                                when Exprs.isName(assign.target(), "__slots__") ->
                                assign.value();
                        default -> Optional.empty();
                    };
            if (value.filter(expr -> Exprs.isString(expr) || expr instanceof Expr.JoinedStr)
                    .isPresent()) {
                cx.report(statement);
            }
        }
    }
}
