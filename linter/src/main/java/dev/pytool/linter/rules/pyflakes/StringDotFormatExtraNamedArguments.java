package dev.pytool.linter.rules.pyflakes;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.BraceFormat;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.FormatCalls;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Node;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// No replacement field reads these arguments.
@Rule(
        code = "F522",
        name = "string-dot-format-extra-named-arguments",
        fix = Fixable.SOMETIMES,
        message = "`.format` call has unused named argument(s): {}")
final class StringDotFormatExtraNamedArguments {
    private StringDotFormatExtraNamedArguments() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<BraceFormat> format = FormatCalls.sound(node);
        if (format.isEmpty()
                || node.keywords().stream().anyMatch(keyword -> keyword.arg().isEmpty())) {
            return;
        }
        Set<String> used = format.get().names();
        List<String> unused = new ArrayList<>();
        List<Node> gone = new ArrayList<>();
        for (Keyword keyword : node.keywords()) {
            if (!used.contains(keyword.arg().get())) {
                unused.add(keyword.arg().get());
                gone.add(keyword);
            }
        }
        if (!unused.isEmpty()) {
            cx.report(node, String.join(", ", unused))
                    .fix(
                            Fix.Safety.SAFE,
                            gone.size() == Calls.count(node)
                                    ? List.of(
                                            cx.delete(
                                                    cx.end(((Expr.Attribute) node.func()).value()),
                                                    cx.end(node)))
                                    : Removal.trailing(node, gone, cx));
        }
    }
}
