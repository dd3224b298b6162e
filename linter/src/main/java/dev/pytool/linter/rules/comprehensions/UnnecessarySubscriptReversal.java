package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// Unnecessary subscript reversal.
@Rule(
        code = "C415",
        name = "unnecessary-subscript-reversal",
        message = "Unnecessary subscript reversal of iterable within `{}()`")
final class UnnecessarySubscriptReversal {
    private UnnecessarySubscriptReversal() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        if (!node.args().isEmpty()
                && Set.of("builtins.reversed", "builtins.set", "builtins.sorted").contains(name)
                && node.args().getFirst() instanceof Expr.Subscript subscript
                && subscript.slice() instanceof Expr.Slice slice
                && slice.lower().isEmpty()
                && slice.upper().isEmpty()
                && slice.step()
                        .flatMap(Exprs::integer)
                        .filter(step -> step.intValue() == -1)
                        .isPresent()) {
            cx.report(node, name.substring("builtins.".length()));
        }
    }
}
