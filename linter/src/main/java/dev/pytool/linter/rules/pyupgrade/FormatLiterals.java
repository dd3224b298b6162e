package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.BraceFormat;
import dev.pytool.linter.syntax.FormatCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Numbered format fields where {} is enough.
@Rule(
        code = "UP030",
        name = "format-literals",
        fix = Fixable.SOMETIMES,
        message = "Use implicit references for positional format fields")
final class FormatLiterals {
    private FormatLiterals() {}

    static void check(Expr.Call node, LintContext cx) {
        Optional<BraceFormat> format = FormatCalls.sound(node);
        if (format.isEmpty() || format.get().fields().isEmpty()) {
            return;
        }
        List<Integer> numbers = new ArrayList<>();
        for (BraceFormat.Field field : format.get().fields()) {
            boolean nested = field.spec().filter(spec -> spec.indexOf('{') >= 0).isPresent();
            if (nested || !BraceFormat.isNumber(field.name()) || field.name().length() > 4) {
                return;
            }
            numbers.add(Integer.parseInt(field.name()));
        }
        if (isAscending(numbers) || isOrder(numbers) && isPlain(node, numbers.size())) {
            cx.report(node);
        }
    }

    private static boolean isAscending(List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i) {
                return false;
            }
        }
        return true;
    }

    /// Whether each number up to the greatest occurs once.
    private static boolean isOrder(List<Integer> numbers) {
        return isAscending(numbers.stream().sorted().toList());
    }

    /// Whether the arguments can be put into another order.
    private static boolean isPlain(Expr.Call call, int count) {
        return call.keywords().isEmpty()
                && call.args().size() >= count
                && call.args().subList(0, count).stream().noneMatch(Expr.Starred.class::isInstance);
    }
}
