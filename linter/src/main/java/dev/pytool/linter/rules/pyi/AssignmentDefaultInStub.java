package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// The value of a variable in a stub is more than a plain one. Nothing runs it; the type is what
/// counts.
///
/// ```python
/// names: set[str] = set(load())
/// ```
///
/// Write instead:
///
/// ```python
/// names: set[str] = ...
/// ```
///
/// The fix puts `...` in its place; it is unsafe where a comment would be lost.
@Rule(
        code = "PYI015",
        name = "assignment-default-in-stub",
        fix = Fixable.ALWAYS,
        message = "Only simple default values allowed for assignments")
final class AssignmentDefaultInStub {
    private AssignmentDefaultInStub() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (StubAssignments.isOpen(node, cx)
                && StubAssignments.name(node).isPresent()
                && !StubDefaults.isTelling(node.value())) {
            value(node.targets().getFirst(), node.value(), cx);
        }
    }

    static void check(Stmt.AnnAssign node, LintContext cx) {
        if (node.value().isPresent()
                && StubAssignments.isOpen(node, cx)
                && !cx.isTyping(node.annotation(), "TypeAlias")) {
            value(node.target(), node.value().get(), cx);
        }
    }

    private static void value(Expr target, Expr value, LintContext cx) {
        if (!StubAssignments.isSpecial(target, cx)
                && !StubAssignments.isTypeVariable(value, cx)
                && !StubDefaults.isSimple(value, cx)) {
            Rewrites.put(value, "...", cx.report(value), cx);
        }
    }
}
