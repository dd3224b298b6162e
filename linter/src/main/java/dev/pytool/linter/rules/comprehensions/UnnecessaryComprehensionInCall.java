package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// List comprehension inside any() or all().
@Rule(
        code = "C419",
        name = "unnecessary-comprehension-in-call",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary list comprehension")
final class UnnecessaryComprehensionInCall {
    private UnnecessaryComprehensionInCall() {}

    static void check(Expr.Call node, LintContext cx) {
        if ((cx.isBuiltin(node.func(), "any") || cx.isBuiltin(node.func(), "all"))
                && node.args().size() == 1
                && node.keywords().isEmpty()
                && node.args().getFirst() instanceof Expr.CompLike comp
                && !(comp instanceof Expr.GeneratorExp)
                && !Exprs.contains(comp.elt(), each -> each instanceof Expr.Await)) {
            String text = cx.text(comp);
            cx.report(comp).unsafe(cx.replace(comp, text.substring(1, text.length() - 1)));
        }
    }
}
