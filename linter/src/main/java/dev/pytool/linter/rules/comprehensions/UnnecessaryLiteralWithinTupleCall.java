package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unnecessary literal within tuple call.
@Rule(
        code = "C409",
        name = "unnecessary-literal-within-tuple-call",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary {} literal passed to `tuple()` (rewrite as a tuple literal)")
final class UnnecessaryLiteralWithinTupleCall {
    private UnnecessaryLiteralWithinTupleCall() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "tuple")
                && node.args().size() == 1
                && node.keywords().isEmpty()) {
            Expr arg = node.args().getFirst();
            if (arg instanceof Expr.List) {
                cx.report(node, "list");
            } else if (arg instanceof Expr.Tuple) {
                cx.say(
                        cx.start(node),
                        cx.end(node),
                        "Unnecessary tuple literal passed to `tuple()` (remove the outer call to `tuple()`)");
            }
        }
    }
}
