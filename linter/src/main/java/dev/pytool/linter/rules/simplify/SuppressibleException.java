package dev.pytool.linter.rules.simplify;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Handlers;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
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

    private static void fix(
            Finding finding, Stmt.Try node, ImportEdits.Use use, String caught, LintContext cx) {
        int start = cx.start(node);
        List<Edit> edits = new ArrayList<>();
        use.addition().ifPresent(edits::add);
        edits.add(
                new Edit(start, start + "try".length(), "with " + use.name() + "(" + caught + ")"));
        edits.add(cx.delete(cx.end(node.body().getFirst()), cx.end(node)));
        finding.fix(Fix.Safety.UNSAFE, edits);
    }

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
                String caught =
                        handler.type().isEmpty() ? "BaseException" : String.join(", ", names);
                Finding finding = cx.report(node, caught);
                if (!cx.hasComment(node)) {
                    ImportEdits.use("contextlib", "suppress", node, cx)
                            .ifPresent(use -> fix(finding, node, use, caught, cx));
                }
            }
        }
    }
}
