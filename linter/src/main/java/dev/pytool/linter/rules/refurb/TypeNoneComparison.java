package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// There is one `None`; identity says it best.
@Rule(
        code = "FURB169",
        name = "type-none-comparison",
        fix = Fixable.ALWAYS,
        message = "When checking against `None`, use `{}` instead of comparison with `type(None)`")
final class TypeNoneComparison {
    private TypeNoneComparison() {}

    static void check(Expr.Compare node, LintContext cx) {
        if (node.ops().size() != 1) {
            return;
        }
        String operator =
                switch (node.ops().getFirst()) {
                    case IS, EQ -> "is";
                    case IS_NOT, NOT_EQ -> "is not";
                    default -> "";
                };
        Optional<Expr> left = NoneTypes.argument(node.left(), cx);
        Optional<Expr> right = NoneTypes.argument(node.comparators().getFirst(), cx);
        if (operator.isEmpty() || left.isEmpty() || right.isEmpty()) {
            return;
        }
        Expr value;
        if (Exprs.isNone(right.get())) {
            value = left.get();
        } else if (Exprs.isNone(left.get())) {
            value = right.get();
        } else {
            return;
        }
        cx.report(node, operator)
                .fix(
                        cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(cx.replace(node, NoneTypes.comparison(value, operator, node, cx))));
    }
}
