package dev.pytool.linter.rules.pyflakes;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.PercentFormat;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The mapping holds keys that no conversion names.
@Rule(
        code = "F504",
        name = "percent-format-extra-named-arguments",
        fix = Fixable.ALWAYS,
        message = "`%`-format string has unused named argument(s): {}")
final class PercentFormatExtraNamedArguments {
    private PercentFormatExtraNamedArguments() {}

    static void check(Expr.BinOp node, LintContext cx) {
        Optional<PercentFormat> mapping = PercentMappings.of(node);
        if (mapping.isEmpty()) {
            return;
        }
        PercentFormat format = mapping.get();
        Expr.Dict dict = (Expr.Dict) node.right();
        Set<String> used = new HashSet<>();
        format.specs().forEach(spec -> spec.key().ifPresent(used::add));
        List<String> unused = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < dict.keys().size(); i++) {
            String key = Exprs.string(dict.keys().get(i).get()).get();
            if (used.contains(key)) {
                continue;
            }
            unused.add(key);
            int start = cx.start(dict.keys().get(i).get());
            if (i + 1 < dict.keys().size()) {
                edits.add(cx.delete(start, cx.start(dict.keys().get(i + 1).get())));
            } else {
                int after = cx.tokens().significant(cx.tokens().at(cx.end(dict.values().get(i))));
                boolean comma = cx.tokens().kind(after) == TokenKind.COMMA;
                edits.add(
                        cx.delete(
                                start,
                                comma ? cx.tokens().end(after) : cx.end(dict.values().get(i))));
            }
        }
        if (!unused.isEmpty()) {
            cx.report(node, String.join(", ", unused)).fix(Fix.Safety.SAFE, Removal.merged(edits));
        }
    }
}
