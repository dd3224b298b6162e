package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A failure without a message tells nobody what went wrong.
@Rule(
        code = "PT016",
        name = "pytest-fail-without-message",
        message = "No message passed to `pytest.fail()`")
final class PytestFailWithoutMessage {
    private PytestFailWithoutMessage() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.nameOf(node.func()).equals("pytest.fail")) {
            return;
        }
        Optional<Expr> message =
                Calls.keyword(node, "msg")
                        .map(Keyword::value)
                        .or(() -> Calls.argument(node, "reason", 0));
        if (message.filter(text -> !Fixtures.isEmptyText(text)).isEmpty()) {
            cx.report(node.func());
        }
    }
}
