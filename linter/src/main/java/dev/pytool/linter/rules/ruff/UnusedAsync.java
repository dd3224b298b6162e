package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Callers wait for a function that never lets anything else run.
@Rule(
        code = "RUF029",
        name = "unused-async",
        message = "Function `{}` is declared `async`, but doesn't `await` or use `async` features.",
        preview = true)
final class UnusedAsync {
    private UnusedAsync() {}

    static void check(Stmt.AsyncFunctionDef node, LintContext cx) {
        boolean member = cx.semantics().enclosingScope(node).kind() == Scope.Kind.CLASS;
        if (member || isStub(node) || isRoute(node, cx)) {
            return;
        }
        boolean[] used = {false};
        for (Stmt statement : node.body()) {
            search(statement, used);
        }
        if (!used[0]) {
            int start = Definitions.nameStart(node, cx);
            cx.report(start, start + node.name().length(), node.name());
        }
    }

    /// FastAPI runs `async` handlers on its loop and others on threads, so the word means
    /// something.
    private static boolean isRoute(Stmt.FunctionLike node, LintContext cx) {
        return node.decoratorList().stream()
                .anyMatch(decorator ->
                        decorator instanceof Expr.Call call
                                && call.func() instanceof Expr.Attribute method
                                && switch (Values.constructor(method.value(), cx)) {
                                    case "fastapi.FastAPI", "fastapi.APIRouter" -> true;
                                    default -> false;
                                });
    }

    private static boolean isStub(Stmt.FunctionLike node) {
        return node.body().stream()
                .allMatch(each ->
                        each instanceof Stmt.Pass
                                || each instanceof Stmt.Raise
                                || each instanceof Stmt.Expr expr
                                        && (Exprs.isString(expr.value())
                                                || Exprs.isEllipsis(expr.value())));
    }

    private static void search(Node node, boolean[] used) {
        switch (node) {
            case Stmt.AsyncFor _ -> used[0] = true;
            case Stmt.AsyncWith _ -> used[0] = true;
            case Expr.Await _ -> used[0] = true;
            case Comprehension clause when clause.isAsync() == 1 -> used[0] = true;
            case Stmt.FunctionLike inner -> {
                inner.decoratorList().forEach(each -> search(each, used));
                search(inner.args(), used);
                inner.returns().ifPresent(each -> search(each, used));
            }
            case Stmt.ClassDef inner -> {
                inner.decoratorList().forEach(each -> search(each, used));
                inner.bases().forEach(each -> search(each, used));
            }
            default -> node.forEachChild(child -> search(child, used));
        }
    }
}
