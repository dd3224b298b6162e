package dev.pytool.linter.rules.fastapi;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// The type of the answer is given twice; FastAPI reads the annotation.
///
/// ```python
/// @app.post("/items/", response_model=Item)
/// async def create(item: Item) -> Item: ...
/// ```
///
/// Write instead:
///
/// ```python
/// @app.post("/items/")
/// async def create(item: Item) -> Item: ...
/// ```
///
/// The fix takes the argument out; it is unsafe because filters of the answer may go with it.
@Rule(
        code = "FAST001",
        name = "fast-api-redundant-response-model",
        fix = Fixable.ALWAYS,
        message = "FastAPI route with redundant `response_model` argument")
final class FastApiRedundantResponseModel {
    private FastApiRedundantResponseModel() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (node.returns().isEmpty()) {
            return;
        }
        for (Expr.Call route : FastApiRoutes.of(node, cx)) {
            Calls.keyword(route, "response_model")
                    .filter(model -> isSame(model.value(), node.returns().get(), cx))
                    .ifPresent(model ->
                            cx.report(model)
                                    .fix(
                                            Fix.Safety.UNSAFE,
                                            Removal.arguments(route, List.of(model), cx)));
        }
    }

    private static boolean isSame(Expr a, Expr b, LintContext cx) {
        if (a instanceof Expr.Name one && b instanceof Expr.Name other) {
            boolean known =
                    cx.semantics().binding(one).isPresent()
                            || cx.nameOf(one).startsWith("builtins.");
            return known
                    && one.id().equals(other.id())
                    && cx.semantics().binding(one).equals(cx.semantics().binding(other));
        }
        return a instanceof Expr.Subscript one
                && b instanceof Expr.Subscript other
                && isSame(one.value(), other.value(), cx)
                && isSame(one.slice(), other.slice(), cx);
    }
}
