package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.ClassBases;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A variable of a stub has a value and no annotation, so its type is left to guessing.
///
/// ```python
/// size = 3
/// ```
///
/// Write instead:
///
/// ```python
/// size: int
/// ```
@Rule(
        code = "PYI052",
        name = "unannotated-assignment-in-stub",
        message = "Need type annotation for `{}`")
final class UnannotatedAssignmentInStub {
    private UnannotatedAssignmentInStub() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (!StubAssignments.isOpen(node, cx)) {
            return;
        }
        Optional<Expr.Name> name = StubAssignments.name(node);
        if (name.isEmpty()
                || StubAssignments.isSpecial(name.get(), cx)
                || StubAssignments.isTypeVariable(node.value(), cx)
                || StubDefaults.isTelling(node.value())
                || !StubDefaults.isSimple(node.value(), cx)) {
            return;
        }
        boolean member =
                cx.semantics().enclosingScope(node).node() instanceof Stmt.ClassDef type
                        && ClassBases.isEnum(type, cx);
        if (!member) {
            cx.report(node.value(), name.get().id());
        }
    }
}
