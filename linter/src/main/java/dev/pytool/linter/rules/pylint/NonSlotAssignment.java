package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Non slot assignment.
@Rule(
        code = "PLE0237",
        name = "non-slot-assignment",
        message = "Attribute `{}` is not defined in class's `__slots__`")
final class NonSlotAssignment {
    private NonSlotAssignment() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        Slots.check(node, cx);
    }
}
