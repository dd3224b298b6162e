package dev.pytool.linter.rules.comprehensions;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Unnecessary generator dict.
@Rule(
        code = "C402",
        name = "unnecessary-generator-dict",
        fix = Fixable.ALWAYS,
        message = "Unnecessary generator (rewrite as a dict comprehension)")
final class UnnecessaryGeneratorDict {
    private UnnecessaryGeneratorDict() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "dict")
                && node.args().size() == 1
                && node.keywords().isEmpty()
                && node.args().getFirst() instanceof Expr.GeneratorExp generator) {
            Collections4.pairs(node, generator.elt(), generator.generators(), cx);
        }
    }
}
