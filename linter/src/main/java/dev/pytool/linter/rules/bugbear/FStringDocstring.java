package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// F string docstring.
@Rule(
        code = "B021",
        name = "f-string-docstring",
        message =
                "f-string used as docstring. Python will interpret this as a joined string, rather than a docstring.")
final class FStringDocstring {
    private FStringDocstring() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        first(node.body(), cx);
    }

    static void check(Stmt.ClassDef node, LintContext cx) {
        first(node.body(), cx);
    }

    static void check(Mod.Module node, LintContext cx) {
        first(node.body(), cx);
    }

    private static void first(List<Stmt> body, LintContext cx) {
        if (!body.isEmpty()
                && body.getFirst() instanceof Stmt.Expr expr
                && expr.value() instanceof Expr.JoinedStr) {
            cx.report(expr);
        }
    }
}
