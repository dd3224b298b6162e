package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.BraceFormat;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.FormatCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Replacement fields name arguments that the call does not pass.
@Rule(
        code = "F524",
        name = "string-dot-format-missing-arguments",
        message = "`.format` call is missing argument(s) for placeholder(s): {}")
final class StringDotFormatMissingArguments {
    private StringDotFormatMissingArguments() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<BraceFormat> format = FormatCalls.sound(node);
        if (format.isEmpty() || format.get().isMixed()) {
            return;
        }
        boolean star = node.args().stream().anyMatch(Expr.Starred.class::isInstance);
        boolean stars = node.keywords().stream().anyMatch(keyword -> keyword.arg().isEmpty());
        List<String> missing = new ArrayList<>();
        if (!star) {
            format.get().positions().stream()
                    .filter(position -> position >= node.args().size())
                    .forEach(position -> missing.add(Integer.toString(position)));
        }
        if (!stars) {
            format.get().names().stream()
                    .filter(name -> !Calls.hasKeyword(node, name))
                    .forEach(missing::add);
        }
        if (!missing.isEmpty()) {
            cx.report(node, String.join(", ", missing));
        }
    }
}
