package dev.pytool.linter.rules.async;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Comprehension;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// A timeout takes effect at a checkpoint only; a block without `await` has none.
@Rule(
        code = "ASYNC100",
        name = "cancel-scope-no-checkpoint",
        message =
                "A `with {}(...):` context does not contain any `await` statements. This makes it pointless, as the timeout can only be triggered by a checkpoint.")
final class CancelScopeNoCheckpoint {
    private CancelScopeNoCheckpoint() {}

    private static final Set<String> SCOPES =
            Set.of(
                    "trio.CancelScope",
                    "trio.move_on_after",
                    "trio.move_on_at",
                    "trio.fail_after",
                    "trio.fail_at",
                    "anyio.CancelScope",
                    "anyio.move_on_after",
                    "anyio.fail_after",
                    "asyncio.timeout",
                    "asyncio.timeout_at");

    static void check(Stmt.WithLike node, LintContext cx) {
        String scope = "";
        for (Withitem item : node.items()) {
            if (item.contextExpr() instanceof Expr.Call call) {
                String name = cx.nameOf(call.func());
                scope = SCOPES.contains(name) ? name : scope;
            }
        }
        if (!scope.isEmpty() && node.body().stream().noneMatch(CancelScopeNoCheckpoint::waits)) {
            cx.report(node, scope);
        }
    }

    private static boolean waits(Node node) {
        switch (node.kind()) {
            case AWAIT, YIELD, YIELD_FROM, ASYNC_FOR, ASYNC_WITH -> {
                return true;
            }
            case FUNCTION_DEF, ASYNC_FUNCTION_DEF, CLASS_DEF -> {
                return false;
            }
            case COMPREHENSION -> {
                if (((Comprehension) node).isAsync() == 1) {
                    return true;
                }
            }
            default -> {}
        }
        boolean[] found = {false};
        node.forEachChild(child -> found[0] |= waits(child));
        return found[0];
    }
}
