package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A bare `except` also takes SystemExit and KeyboardInterrupt.
@Rule(code = "E722", name = "bare-except", message = "Do not use bare `except`")
final class BareExcept {
    private BareExcept() {}

    static void check(ExceptHandler node, LintContext cx) {
        if (node.type().isEmpty()
                && !(!node.body().isEmpty()
                        && node.body().stream()
                                .anyMatch(each ->
                                        each instanceof Stmt.Raise raise
                                                && raise.exc().isEmpty()))) {
            cx.report(cx.start(node), cx.start(node) + "except".length());
        }
    }
}
