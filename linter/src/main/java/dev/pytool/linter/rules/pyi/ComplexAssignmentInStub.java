package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// An assignment of a stub has several targets, or one that is no plain name: type checkers expect
/// neither there.
///
/// ```python
/// first = second = int
/// ```
///
/// Write instead:
///
/// ```python
/// first = int
/// second = int
/// ```
@Rule(
        code = "PYI017",
        name = "complex-assignment-in-stub",
        message = "Stubs should not contain assignments to attributes or multiple targets")
final class ComplexAssignmentInStub {
    private ComplexAssignmentInStub() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (StubAssignments.isOpen(node, cx) && StubAssignments.name(node).isEmpty()) {
            cx.report(node);
        }
    }
}
