package dev.pytool.linter.rules.async;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.math.BigInteger;
import java.util.Optional;

/// Nobody waits longer than a day and means it.
@Rule(
        code = "ASYNC116",
        name = "long-sleep-not-forever",
        fix = Fixable.SOMETIMES,
        message = "`{}.sleep()` with >24 hour interval should usually be `{}.sleep_forever()`")
final class LongSleepNotForever {
    private LongSleepNotForever() {}

    private static final int DAY = 24 * 60 * 60;

    static void check(Expr.Call node, LintContext cx) {
        Optional<Expr> duration = Sleeps.duration(node, cx);
        if (duration.isEmpty()
                || !(duration.get() instanceof Expr.Constant constant)
                || !isLong(constant.value())) {
            return;
        }
        String module = AsyncFunctions.module(cx.nameOf(node.func()));
        Finding finding = cx.report(node, module, module);
        ImportEdits.use(module, "sleep_forever", node, cx)
                .ifPresent(use ->
                        finding.fix(
                                Fix.Safety.UNSAFE, use.with(cx.replace(node, use.name() + "()"))));
    }

    private static boolean isLong(Literal value) {
        return switch (value) {
            case Literal.Int number -> number.value().compareTo(BigInteger.valueOf(DAY)) > 0;
            case Literal.Float number -> number.value() > DAY;
            default -> false;
        };
    }
}
