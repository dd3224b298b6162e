package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Parameters;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A parameter whose name begins with an underscore stands for a fixture whose value nobody reads.
@Rule(
        code = "PT019",
        name = "pytest-fixture-param-without-value",
        message =
                "Fixture `{}` without value is injected as parameter, use `@pytest.mark.usefixtures` instead")
final class PytestFixtureParamWithoutValue {
    private PytestFixtureParamWithoutValue() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (!node.name().startsWith("test_")) {
            return;
        }
        Set<String> given = new HashSet<>();
        for (Expr decorator : node.decoratorList()) {
            if (decorator instanceof Expr.Call call && Fixtures.isParametrize(call.func(), cx)) {
                Optional<Expr> names = Calls.argument(call, "argnames", 0);
                names.flatMap(Exprs::string).ifPresent(text -> given.addAll(Fixtures.split(text)));
                names.ifPresent(all ->
                        Exprs.elements(all).stream()
                                .flatMap(each -> Exprs.string(each).stream())
                                .forEach(given::add));
            }
        }
        for (Parameters.Parameter each : Parameters.plain(node.args())) {
            String name = each.arg().arg();
            if (name.startsWith("_") && !given.contains(name)) {
                int end =
                        each.value()
                                .map(value ->
                                        Brackets.span(
                                                value, cx.end(each.arg()), Integer.MAX_VALUE, cx)[
                                                1])
                                .orElse(cx.end(each.arg()));
                cx.report(cx.start(each.arg()), end, name);
            }
        }
    }
}
