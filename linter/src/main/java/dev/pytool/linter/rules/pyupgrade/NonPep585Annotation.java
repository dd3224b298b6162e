package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Typing.List and friends for builtin generics.
@Rule(
        code = "UP006",
        name = "non-pep585-annotation",
        fix = Fixable.SOMETIMES,
        message = "Use `{}` instead of `{}` for type annotation")
final class NonPep585Annotation {
    private NonPep585Annotation() {}

    static void check(Expr.Attribute node, LintContext cx) {
        GenericAliases.check(node, cx);
    }

    static void check(Expr.Name node, LintContext cx) {
        GenericAliases.check(node, cx);
    }
}
