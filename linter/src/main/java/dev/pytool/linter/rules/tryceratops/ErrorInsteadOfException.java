package dev.pytool.linter.rules.tryceratops;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// Error instead of exception.
@Rule(
        code = "TRY400",
        name = "error-instead-of-exception",
        fix = Fixable.SOMETIMES,
        message = "Use `logging.exception` instead of `logging.error`")
final class ErrorInsteadOfException {
    private ErrorInsteadOfException() {}

    static void check(ExceptHandler node, LintContext cx) {
        Functions.forEachOwnNode(
                node.body(),
                each -> {
                    if (each instanceof Expr.Call call
                            && LoggingCalls.level(call, cx).filter("error"::equals).isPresent()
                            && !Calls.hasKeyword(call, "exc_info")) {
                        fix(cx.report(call), call, cx);
                    }
                });
    }

    /// Calls of module `logging` are certain; other names may only look like loggers.
    private static void fix(Finding finding, Expr.Call call, LintContext cx) {
        boolean certain = cx.nameOf(call.func()).equals("logging.error");
        if (call.func() instanceof Expr.Attribute method) {
            int end = cx.end(method);
            Edit edit = new Edit(end - method.attr().length(), end, "exception");
            finding.fix(certain ? Fix.Safety.SAFE : Fix.Safety.UNSAFE, List.of(edit));
        } else if (certain) {
            ImportEdits.use("logging", "exception", call, cx)
                    .ifPresent(use ->
                            finding.fix(
                                    Fix.Safety.SAFE,
                                    use.with(cx.start(call.func()), cx.end(call.func()))));
        }
    }
}
