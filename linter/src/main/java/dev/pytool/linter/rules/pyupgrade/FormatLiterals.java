package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.BraceFormat;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.FormatCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        if (format.isEmpty() || format.get().fields().isEmpty() || Calls.isUnpacking(node)) {
            return;
        }
        List<BraceFormat.Field> fields = format.get().fields();
        Set<String> numbers = new HashSet<>();
        boolean nested =
                fields.stream()
                        .anyMatch(field ->
                                field.spec().filter(spec -> spec.indexOf('{') >= 0).isPresent());
        for (BraceFormat.Field field : fields) {
            if (!BraceFormat.isNumber(field.name()) || !numbers.add(field.name())) {
                return;
            }
        }
        boolean dense = numbers.size() == node.args().size();
        for (int i = 0; i < numbers.size(); i++) {
            dense &= numbers.contains(Integer.toString(i));
        }
        if (dense && !nested) {
            cx.report(node);
        }
    }
}
