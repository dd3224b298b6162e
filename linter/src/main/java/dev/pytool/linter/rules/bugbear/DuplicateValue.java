package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Set;

/// Duplicate value.
@Rule(
        code = "B033",
        name = "duplicate-value",
        fix = Fixable.SOMETIMES,
        message = "Sets should not contain duplicate item `{}`")
final class DuplicateValue {
    private DuplicateValue() {}

    static void check(Expr.Set node, LintContext cx) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < node.elts().size(); i++) {
            Expr each = node.elts().get(i);
            if (each instanceof Expr.Constant && !seen.add(Shape.of(each))) {
                cx.report(each, cx.text(each))
                        .safe(cx.delete(cx.end(node.elts().get(i - 1)), cx.end(each)));
            }
        }
    }
}
