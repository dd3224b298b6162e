package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Semantics;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A string where a type is expected has to be an expression.
@Rule(
        code = "F722",
        name = "forward-annotation-syntax-error",
        message = "Syntax error in forward annotation: {}")
final class ForwardAnnotationSyntaxError {
    private ForwardAnnotationSyntaxError() {}

    static void check(Semantics names, LintContext cx) {
        for (Expr.Constant literal : names.badAnnotations()) {
            cx.report(literal, Exprs.string(literal).orElse(""));
        }
    }
}
