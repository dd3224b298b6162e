package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// The mapping lacks keys that conversions name.
@Rule(
        code = "F505",
        name = "percent-format-missing-argument",
        message = "`%`-format string is missing argument(s) for placeholder(s): {}")
final class PercentFormatMissingArgument {
    private PercentFormatMissingArgument() {}

    static void check(Expr.BinOp node, LintContext cx) {
        Optional<PercentFormat> mapping = PercentMappings.of(node);
        if (mapping.isEmpty()) {
            return;
        }
        PercentFormat format = mapping.get();
        Expr.Dict dict = (Expr.Dict) node.right();
        Set<String> given = new HashSet<>();
        dict.keys().forEach(key -> given.add(Exprs.string(key.get()).get()));
        Set<String> missing = new LinkedHashSet<>();
        format.specs()
                .forEach(spec ->
                        spec.key().filter(key -> !given.contains(key)).ifPresent(missing::add));
        if (!missing.isEmpty()) {
            cx.report(node, String.join(", ", missing));
        }
    }
}
