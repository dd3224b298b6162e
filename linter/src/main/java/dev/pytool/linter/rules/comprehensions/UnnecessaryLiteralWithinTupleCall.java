package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.Finding;
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

    private static void fix(Finding finding, Expr.Call node, LintContext cx) {
        if (!cx.hasComment(node)) {
            String text = Literals.tuple(node.args().getFirst(), cx);
            finding.unsafe(cx.replace(node, text));
        }
    }

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "tuple")
                && node.args().size() == 1
                && node.keywords().isEmpty()) {
            Expr arg = node.args().getFirst();
            if (arg instanceof Expr.List) {
                fix(cx.report(node, "list"), node, cx);
            } else if (arg instanceof Expr.Tuple) {
                Finding finding =
                        cx.say(
                                cx.start(node),
                                cx.end(node),
                                "Unnecessary tuple literal passed to `tuple()` (remove the outer call to `tuple()`)");
                fix(finding, node, cx);
            }
        }
    }
}
