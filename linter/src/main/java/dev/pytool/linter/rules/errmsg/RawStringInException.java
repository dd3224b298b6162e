package dev.pytool.linter.rules.errmsg;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Raises;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// String literal passed to an exception.
@Rule(
        code = "EM101",
        name = "raw-string-in-exception",
        fix = Fixable.SOMETIMES,
        message = "Exception must not use a string literal, assign to variable first")
final class RawStringInException {
    private RawStringInException() {}

    static void check(Stmt.Raise node, LintContext cx) {
        Raises.message(node)
                .filter(Exprs::isString)
                .filter(text ->
                        Exprs.string(text).get().length()
                                >= cx.options().flake8Errmsg().maxStringLength())
                .ifPresent(cx::report);
    }
}
