package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Reference;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// `python -O` drops the whole statement, and with it the assignment that code elsewhere relies on.
@Rule(
        code = "RUF018",
        name = "assignment-in-assert",
        message = "Avoid assignment expressions in `assert` statements")
final class AssignmentInAssert {
    private AssignmentInAssert() {}

    static void check(Binding binding, LintContext cx) {
        if (binding.kind() != Binding.Kind.NAMED_EXPRESSION
                || binding.statement().filter(Stmt.Assert.class::isInstance).isEmpty()
                || binding.references().stream().allMatch(read -> isInAssert(read, cx))) {
            return;
        }
        cx.parent(binding.node()).ifPresent(cx::report);
    }

    private static boolean isInAssert(Reference read, LintContext cx) {
        return read.node().flatMap(cx::statement).filter(Stmt.Assert.class::isInstance).isPresent();
    }
}
