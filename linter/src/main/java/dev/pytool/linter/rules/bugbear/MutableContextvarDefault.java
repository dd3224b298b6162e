package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Mutability;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Mutable contextvar default.
@Rule(
        code = "B039",
        name = "mutable-contextvar-default",
        message = "Do not use mutable data structures for `ContextVar` defaults")
final class MutableContextvarDefault {
    private MutableContextvarDefault() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("contextvars.ContextVar")) {
            Calls.keyword(node, "default")
                    .filter(keyword ->
                            Mutability.isMutable(keyword.value(), cx)
                                    || keyword.value() instanceof Expr.Call call
                                            && !Mutability.isImmutableCall(call, cx))
                    .ifPresent(keyword -> cx.report(keyword.value()));
        }
    }
}
