package dev.pytool.linter.rules.pytest;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// A fixture has function scope unless it says otherwise.
@Rule(
        code = "PT003",
        name = "pytest-extraneous-scope-function",
        fix = Fixable.ALWAYS,
        message = "`scope='function'` is implied in `@pytest.fixture()`")
final class PytestExtraneousScopeFunction {
    private PytestExtraneousScopeFunction() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        Optional<Expr> decorator = Fixtures.decorator(node, cx);
        if (decorator.isEmpty() || !(decorator.get() instanceof Expr.Call call)) {
            return;
        }
        Calls.keyword(call, "scope")
                .filter(scope -> Exprs.string(scope.value()).filter("function"::equals).isPresent())
                .ifPresent(scope ->
                        cx.report(scope)
                                .fix(
                                        Fix.Safety.UNSAFE,
                                        Removal.arguments(call, List.of(scope), cx)));
    }
}
