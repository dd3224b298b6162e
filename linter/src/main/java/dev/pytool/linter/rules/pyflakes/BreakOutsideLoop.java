package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Flow;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Python refuses a `break` that leaves no loop.
@Rule(code = "F701", name = "break-outside-loop", message = "`break` outside loop")
final class BreakOutsideLoop {
    private BreakOutsideLoop() {}

    static void check(Stmt.Break node, LintContext cx) {
        if (!Flow.isInLoop(node, cx)) {
            cx.report(node);
        }
    }
}
