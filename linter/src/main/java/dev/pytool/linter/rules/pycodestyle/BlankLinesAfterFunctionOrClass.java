package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Fewer than two blank lines after a top-level definition.
@Rule(
        code = "E305",
        name = "blank-lines-after-function-or-class",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Expected 2 blank lines after class or function definition, found ({})")
final class BlankLinesAfterFunctionOrClass {
    private BlankLinesAfterFunctionOrClass() {}

    static void check(LogicalLine line, LintContext cx) {
        Blank.check(line, "E305", cx, line.blankBefore());
    }
}
