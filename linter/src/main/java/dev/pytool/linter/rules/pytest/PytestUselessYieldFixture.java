package dev.pytool.linter.rules.pytest;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// A fixture that ends with its `yield` has nothing to clean up and may return.
@Rule(
        code = "PT022",
        name = "pytest-useless-yield-fixture",
        fix = Fixable.ALWAYS,
        message = "No teardown in fixture `{}`, use `return` instead of `yield`")
final class PytestUselessYieldFixture {
    private PytestUselessYieldFixture() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (Fixtures.decorator(node, cx).isEmpty()
                || node.body().isEmpty()
                || !(node.body().getLast() instanceof Stmt.Expr last)
                || !(last.value() instanceof Expr.Yield yield)) {
            return;
        }
        int[] yields = {0};
        Functions.forEachOwnNode(
                node.body(),
                each -> {
                    if (each instanceof Expr.Yield || each instanceof Expr.YieldFrom) {
                        yields[0]++;
                    }
                });
        if (yields[0] != 1) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        int start = cx.start(yield);
        edits.add(new Edit(start, start + "yield".length(), "return"));
        node.returns()
                .filter(Expr.Subscript.class::isInstance)
                .map(Expr.Subscript.class::cast)
                .filter(type -> isGenerator(type.value(), cx))
                .ifPresent(type -> edits.add(cx.replace(type, cx.text(first(type.slice())))));
        cx.report(last, node.name()).fix(Fix.Safety.UNSAFE, edits);
    }

    private static Expr first(Expr slice) {
        return slice instanceof Expr.Tuple tuple && !tuple.elts().isEmpty()
                ? tuple.elts().getFirst()
                : slice;
    }

    private static boolean isGenerator(Expr type, LintContext cx) {
        String name = cx.nameOf(type);
        String last = name.substring(name.lastIndexOf('.') + 1);
        return switch (name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            case "typing", "typing_extensions", "collections.abc" ->
                    switch (last) {
                        case "Generator",
                                "AsyncGenerator",
                                "Iterator",
                                "AsyncIterator",
                                "Iterable",
                                "AsyncIterable" ->
                                true;
                        default -> false;
                    };
            default -> false;
        };
    }
}
