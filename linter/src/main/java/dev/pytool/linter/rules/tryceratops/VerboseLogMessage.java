package dev.pytool.linter.rules.tryceratops;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.LoggingCalls;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Verbose log message.
@Rule(
        code = "TRY401",
        name = "verbose-log-message",
        message = "Redundant exception object included in `logging.exception` call")
final class VerboseLogMessage {
    private VerboseLogMessage() {}

    static void check(ExceptHandler node, LintContext cx) {
        if (node.name().isEmpty()) {
            return;
        }
        Functions.forEachOwnNode(
                node.body(),
                each -> {
                    if (each instanceof Expr.Call call
                            && LoggingCalls.level(call, cx)
                                    .filter("exception"::equals)
                                    .isPresent()) {
                        for (Expr arg : call.args()) {
                            Exprs.contains(
                                    arg,
                                    inner -> {
                                        if (inner instanceof Expr.Name name
                                                && name.id().equals(node.name().get())) {
                                            cx.report(name);
                                        }
                                        return false;
                                    });
                        }
                    }
                });
    }
}
