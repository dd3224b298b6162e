package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.BraceFormat;
import dev.pytool.linter.syntax.FormatCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A format numbers all its fields or none.
@Rule(
        code = "F525",
        name = "string-dot-format-mixing-automatic",
        message = "`.format` string mixes automatic and manual numbering")
final class StringDotFormatMixingAutomatic {
    private StringDotFormatMixingAutomatic() {}

    static void check(Expr.Call node, LintContext cx) {
        if (FormatCalls.sound(node).filter(BraceFormat::isMixed).isPresent()) {
            cx.report(node);
        }
    }
}
