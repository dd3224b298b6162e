package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Nan comparison.
@Rule(
        code = "PLW0177",
        name = "nan-comparison",
        message = "Comparing against a NaN value; use `math.isnan` instead")
final class NanComparison {
    private NanComparison() {}

    static void check(Expr.Compare node, LintContext cx) {
        List<Expr> all = new ArrayList<>(List.of(node.left()));
        all.addAll(node.comparators());
        all.forEach(each -> compared(each, cx));
    }

    static void check(Pattern.MatchValue node, LintContext cx) {
        if (cx.parent(node).filter(MatchCase.class::isInstance).isPresent()) {
            compared(node.value(), cx);
        }
    }

    private static void compared(Expr each, LintContext cx) {
        String name = cx.nameOf(each);
        boolean call =
                each instanceof Expr.Call made
                        && cx.isBuiltin(made.func(), "float")
                        && made.args().size() == 1
                        && Exprs.string(made.args().getFirst())
                                .filter(text -> text.strip().matches("(?i)[-+]?nan"))
                                .isPresent();
        if (call || Set.of("math.nan", "numpy.nan", "numpy.NAN", "numpy.NaN").contains(name)) {
            cx.say(
                    cx.start(each),
                    cx.end(each),
                    name.startsWith("numpy.")
                            ? "Comparing against a NaN value; use `np.isnan` instead"
                            : "Comparing against a NaN value; use `math.isnan` instead");
        }
    }
}
