package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.BraceFormat;
import dev.pytool.linter.syntax.FormatCalls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The format string is malformed; the call raises ValueError.
@Rule(
        code = "F521",
        name = "string-dot-format-invalid-format",
        message = "`.format` call has invalid format string: {}")
final class StringDotFormatInvalidFormat {
    private StringDotFormatInvalidFormat() {}

    static void check(Expr.Call node, LintContext cx) {
        FormatCalls.template(node)
                .map(BraceFormat::parse)
                .flatMap(BraceFormat::problem)
                .ifPresent(problem -> cx.report(node, problem));
    }
}
