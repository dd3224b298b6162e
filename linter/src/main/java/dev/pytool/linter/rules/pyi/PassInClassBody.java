package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A class of a stub holds `pass` besides other statements, where it says nothing.
///
/// ```python
/// class Point:
///     x: int
///     pass
/// ```
///
/// Write instead:
///
/// ```python
/// class Point:
///     x: int
/// ```
///
/// The fix removes it.
@Rule(
        code = "PYI012",
        name = "pass-in-class-body",
        fix = Fixable.ALWAYS,
        message = "Class body must not contain `pass`")
final class PassInClassBody {
    private PassInClassBody() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (!cx.isStub() || node.body().size() < 2) {
            return;
        }
        for (Stmt statement : node.body()) {
            if (statement instanceof Stmt.Pass) {
                ClassBodies.remove(statement, cx.report(statement), cx);
            }
        }
    }
}
