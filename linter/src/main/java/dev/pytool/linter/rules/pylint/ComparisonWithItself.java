package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Signs;
import dev.pytool.processor.rule.Rule;

import java.util.Set;

/// Comparison with itself.
@Rule(
        code = "PLR0124",
        name = "comparison-with-itself",
        message = "Name compared with itself, consider replacing `{}`")
final class ComparisonWithItself {
    private ComparisonWithItself() {}

    static void check(Expr.Compare node, LintContext cx) {
        Expr left = node.left();
        for (int i = 0; i < node.ops().size(); i++) {
            Expr right = node.comparators().get(i);
            if (left instanceof Expr.Name && Shape.same(left, right)
                    || isSameCall(left, right, cx)) {
                cx.report(
                        left,
                        cx.text(left) + " " + Signs.of(node.ops().get(i)) + " " + cx.text(right));
            }
            left = right;
        }
    }

    private static boolean isSameCall(Expr left, Expr right, LintContext cx) {
        return left instanceof Expr.Call call
                && call.args().size() == 1
                && call.keywords().isEmpty()
                && call.args().getFirst() instanceof Expr.Name
                && Shape.same(left, right)
                && Set.of(
                                "builtins.id",
                                "builtins.len",
                                "builtins.type",
                                "builtins.int",
                                "builtins.bool",
                                "builtins.str",
                                "builtins.repr",
                                "builtins.bytes")
                        .contains(cx.nameOf(call.func()));
    }
}
