package dev.pytool.linter.rules.tryceratops;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Useless try except.
@Rule(
        code = "TRY203",
        name = "useless-try-except",
        message = "Remove exception handler; error is immediately re-raised")
final class UselessTryExcept {
    private UselessTryExcept() {}

    static void check(Stmt.TryLike node, LintContext cx) {
        for (ExceptHandler handler : node.handlers()) {
            if (!(handler.body().getFirst() instanceof Stmt.Raise raise)
                    || raise.cause().isPresent()
                    || raise.exc().isPresent()
                            && handler.name()
                                    .filter(name -> Exprs.isName(raise.exc().get(), name))
                                    .isEmpty()) {
                return;
            }
        }
        node.handlers().forEach(cx::report);
    }
}
