package dev.pytool.linter.rules.returns;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Return None where nothing else is ever returned.
@Rule(
        code = "RET501",
        name = "unnecessary-return-none",
        fix = Fixable.ALWAYS,
        message =
                "Do not explicitly `return None` in function if it is the only possible return value")
final class UnnecessaryReturnNone {
    private UnnecessaryReturnNone() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        List<Stmt.Return> all = Returns.of(node);
        boolean only =
                all.stream()
                        .allMatch(
                                back -> back.value().isEmpty() || Exprs.isNone(back.value().get()));
        if (!only || node.body().size() == 1 || Decorators.isProperty(node, cx)) {
            return;
        }
        for (Stmt.Return back : all) {
            if (back.value().isPresent()) {
                Finding finding = cx.report(back);
                if (!cx.hasComment(back)) {
                    finding.safe(cx.replace(back, "return"));
                }
            }
        }
    }
}
