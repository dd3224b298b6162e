package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Handlers;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Try/except/pass for contextlib.suppress.
@Rule(
        code = "SIM105",
        name = "suppressible-exception",
        fix = Fixable.SOMETIMES,
        message = "Use `contextlib.suppress({})` instead of `try`-`except`-`pass`")
final class SuppressibleException {
    private SuppressibleException() {}

    static void check(Stmt.Try node, LintContext cx) {
        if (node.handlers().size() != 1
                || !node.orelse().isEmpty()
                || !node.finalbody().isEmpty()
                || node.body().size() != 1) {
            return;
        }
        boolean simple =
                switch (node.body().getFirst().kind()) {
                    case DELETE,
                            ASSIGN,
                            AUG_ASSIGN,
                            ANN_ASSIGN,
                            ASSERT,
                            IMPORT,
                            IMPORT_FROM,
                            EXPR_STMT,
                            PASS ->
                            true;
                    default -> false;
                };
        ExceptHandler handler = node.handlers().getFirst();
        boolean pass =
                handler.body().size() == 1
                        && (handler.body().getFirst() instanceof Stmt.Pass
                                || handler.body().getFirst() instanceof Stmt.Expr expr
                                        && Exprs.isEllipsis(expr.value()));
        boolean await = Exprs.contains(node.body().getFirst(), each -> each instanceof Expr.Await);
        if (simple && pass && !await) {
            List<Expr> types = Handlers.types(handler);
            List<String> names = new ArrayList<>();
            types.forEach(type -> names.add(Exprs.dotted(type)));
            if (names.stream().noneMatch(String::isEmpty)) {
                cx.report(
                        node,
                        handler.type().isEmpty() ? "BaseException" : String.join(", ", names));
            }
        }
    }
}
