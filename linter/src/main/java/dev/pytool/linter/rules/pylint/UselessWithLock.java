package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// Useless with lock.
@Rule(
        code = "PLW2101",
        name = "useless-with-lock",
        message = "Threading lock directly created in `with` statement has no effect")
final class UselessWithLock {
    private UselessWithLock() {}

    static void check(Stmt.WithLike node, LintContext cx) {
        for (Withitem item : node.items()) {
            if (item.contextExpr() instanceof Expr.Call call
                    && Set.of(
                                    "threading.Lock",
                                    "threading.RLock",
                                    "threading.Condition",
                                    "threading.Semaphore",
                                    "threading.BoundedSemaphore")
                            .contains(cx.nameOf(call.func()))) {
                cx.report(call);
            }
        }
    }
}
