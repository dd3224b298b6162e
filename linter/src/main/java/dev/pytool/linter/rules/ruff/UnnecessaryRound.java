package dev.pytool.linter.rules.ruff;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// `round` of an integer gives the integer.
@Rule(
        code = "RUF057",
        name = "unnecessary-round",
        fix = Fixable.ALWAYS,
        message = "Value being rounded is already an integer")
final class UnnecessaryRound {
    private UnnecessaryRound() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.isBuiltin(node.func(), "round")) {
            return;
        }
        Optional<Rounding> rounding = Rounding.of(node, cx);
        if (rounding.isEmpty()
                || rounding.get().digits() != Rounding.Digits.NONE
                        && rounding.get().digits() != Rounding.Digits.LITERAL) {
            return;
        }
        Rounding.Value value = rounding.get().value();
        if (value != Rounding.Value.INT_LITERAL && value != Rounding.Value.INT) {
            return;
        }
        boolean safe = value == Rounding.Value.INT_LITERAL && !cx.hasComment(node);
        cx.report(node)
                .fix(
                        safe ? Fix.Safety.SAFE : Fix.Safety.UNSAFE,
                        List.of(
                                cx.replace(
                                        node, Unwrapped.text(node, rounding.get().number(), cx))));
    }
}
