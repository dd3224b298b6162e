package dev.pytool.linter.rules.pyflakes;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.BraceFormat;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.FormatCalls;
import dev.pytool.linter.syntax.Removal;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// No replacement field reads these arguments.
@Rule(
        code = "F523",
        name = "string-dot-format-extra-positional-arguments",
        fix = Fixable.SOMETIMES,
        message = "`.format` call has unused arguments at position(s): {}")
final class StringDotFormatExtraPositionalArguments {
    private StringDotFormatExtraPositionalArguments() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<BraceFormat> format = FormatCalls.sound(node);
        if (format.isEmpty()
                || format.get().isMixed()
                || node.args().stream().anyMatch(Expr.Starred.class::isInstance)) {
            return;
        }
        Set<Integer> used = format.get().positions();
        List<String> unused = new ArrayList<>();
        List<Node> gone = new ArrayList<>();
        boolean last = true;
        for (int i = node.args().size() - 1; i >= 0; i--) {
            if (used.contains(i)) {
                last = false;
            } else {
                unused.addFirst(Integer.toString(i));
                gone.add(node.args().get(i));
                if (!last) {
                    last = false;
                }
            }
        }
        if (unused.isEmpty()) {
            return;
        }
        Finding finding = cx.report(node, String.join(", ", unused));
        boolean trailing =
                used.isEmpty()
                        || Integer.parseInt(unused.getFirst())
                                > used.stream().mapToInt(Integer::intValue).max().getAsInt();
        if (trailing) {
            finding.fix(
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
