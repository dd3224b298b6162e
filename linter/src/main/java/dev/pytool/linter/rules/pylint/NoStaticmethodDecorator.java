package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `@staticmethod` in front says at once what the function is.
@Rule(
        code = "PLR0203",
        name = "no-staticmethod-decorator",
        fix = Fixable.ALWAYS,
        message = "Static method defined without decorator",
        preview = true)
final class NoStaticmethodDecorator {
    private NoStaticmethodDecorator() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        MethodWrappers.check(node, "staticmethod", cx);
    }
}
