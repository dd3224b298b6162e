package dev.pytool.linter.rules.tryceratops;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

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
                        cx.report(call);
                    }
                });
    }
}
