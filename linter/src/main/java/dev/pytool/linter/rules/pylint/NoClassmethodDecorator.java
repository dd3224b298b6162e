package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `@classmethod` in front says at once what the function is.
@Rule(
        code = "PLR0202",
        name = "no-classmethod-decorator",
        fix = Fixable.ALWAYS,
        message = "Class method defined without decorator",
        preview = true)
final class NoClassmethodDecorator {
    private NoClassmethodDecorator() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        MethodWrappers.check(node, "classmethod", cx);
    }
}
