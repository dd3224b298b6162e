package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Test the value itself, or its identity where only the singleton will do.
@Rule(
        code = "E712",
        name = "true-false-comparison",
        fix = Fixable.ALWAYS,
        message = "Avoid {} comparisons to a boolean")
final class TrueFalseComparison {
    private TrueFalseComparison() {}

    static void check(Expr.Compare node, LintContext cx) {
        Singletons.compare(
                node,
                Exprs::isBool,
                cx,
                (word, other) -> word.equals("is") ? "equality" : "inequality");
    }
}
