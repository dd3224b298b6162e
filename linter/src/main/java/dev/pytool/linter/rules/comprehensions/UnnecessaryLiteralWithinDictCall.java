package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unnecessary literal within dict call.
@Rule(
        code = "C418",
        name = "unnecessary-literal-within-dict-call",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary dict {} passed to `dict()` (remove the outer call to `dict()`)")
final class UnnecessaryLiteralWithinDictCall {
    private UnnecessaryLiteralWithinDictCall() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "dict")
                && node.args().size() == 1
                && node.keywords().isEmpty()
                && (node.args().getFirst() instanceof Expr.Dict
                        || node.args().getFirst() instanceof Expr.DictComp)) {
            cx.report(
                            node,
                            node.args().getFirst() instanceof Expr.Dict
                                    ? "literal"
                                    : "comprehension")
                    .unsafe(cx.replace(node, cx.text(node.args().getFirst())));
        }
    }
}
