package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;

/// Calls of `itertools` that never end.
final class InfiniteIterators {
    private InfiniteIterators() {}

    static boolean is(Expr expr, LintContext cx) {
        return expr instanceof Expr.Call call
                && switch (cx.nameOf(call.func())) {
                    case "itertools.cycle", "itertools.count" -> true;
                    case "itertools.repeat" ->
                            Calls.argument(call, "times", 1)
                                    .map(Exprs::isNone)
                                    .orElse(Calls.count(call) == 1);
                    default -> false;
                };
    }
}
