package dev.pytool.linter.rules.async;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A sleep of no length is meant as a checkpoint.
@Rule(
        code = "ASYNC115",
        name = "async-zero-sleep",
        fix = Fixable.ALWAYS,
        message = "Use `{}.lowlevel.checkpoint()` instead of `{}.sleep(0)`")
final class AsyncZeroSleep {
    private AsyncZeroSleep() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<Expr> duration = Sleeps.duration(node, cx);
        if (duration.filter(value -> Exprs.isInt(value, 0)).isEmpty()) {
            return;
        }
        String module = AsyncFunctions.module(cx.nameOf(node.func()));
        Finding finding = cx.report(node, module, module);
        ImportEdits.use(module + ".lowlevel", "checkpoint", node, cx)
                .ifPresent(use ->
                        finding.fix(
                                cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                                use.with(cx.replace(node, use.name() + "()"))));
    }
}
