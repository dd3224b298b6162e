package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Zip without strict=.
@Rule(
        code = "B905",
        name = "zip-without-explicit-strict",
        fix = Fixable.ALWAYS,
        message = "`zip()` without an explicit `strict=` parameter")
final class ZipWithoutExplicitStrict {
    private ZipWithoutExplicitStrict() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.target() >= 10
                && cx.isBuiltin(node.func(), "zip")
                && !Calls.hasKeyword(node, "strict")
                && node.keywords().stream().noneMatch(keyword -> keyword.arg().isEmpty())) {
            boolean single =
                    node.args().size() < 2
                            && node.args().stream().noneMatch(Expr.Starred.class::isInstance);
            boolean infinite = node.args().stream().anyMatch(arg -> InfiniteIterators.is(arg, cx));
            if (!single && !infinite) {
                cx.report(node).unsafe(cx.insert(Source.argumentsEnd(node, cx), ", strict=False"));
            }
        }
    }
}
