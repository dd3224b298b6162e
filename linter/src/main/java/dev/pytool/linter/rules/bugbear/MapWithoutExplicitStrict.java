package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Source;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Map without explicit strict.
@Rule(
        code = "B912",
        name = "map-without-explicit-strict",
        fix = Fixable.ALWAYS,
        message = "`map()` without an explicit `strict=` parameter")
final class MapWithoutExplicitStrict {
    private MapWithoutExplicitStrict() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.target() >= 14
                && cx.isBuiltin(node.func(), "map")
                && node.args().size() > 2
                && !Calls.hasKeyword(node, "strict")
                && node.keywords().stream().noneMatch(keyword -> keyword.arg().isEmpty())) {
            cx.report(node).unsafe(cx.insert(Source.argumentsEnd(node, cx), ", strict=False"));
        }
    }
}
