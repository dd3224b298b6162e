package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Flow;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Python refuses a `continue` that continues no loop.
@Rule(code = "F702", name = "continue-outside-loop", message = "`continue` not properly in loop")
final class ContinueOutsideLoop {
    private ContinueOutsideLoop() {}

    static void check(Stmt.Continue node, LintContext cx) {
        if (!Flow.isInLoop(node, cx)) {
            cx.report(node);
        }
    }
}
