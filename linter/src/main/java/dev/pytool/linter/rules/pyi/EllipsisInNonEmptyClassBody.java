package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A class holds `...` besides other statements, where it says nothing.
///
/// ```python
/// class Point:
///     x: int
///     ...
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
        code = "PYI013",
        name = "ellipsis-in-non-empty-class-body",
        fix = Fixable.ALWAYS,
        message = "Non-empty class body must not contain `...`")
final class EllipsisInNonEmptyClassBody {
    private EllipsisInNonEmptyClassBody() {}

    static void check(Stmt.ClassDef node, LintContext cx) {
        if (node.body().size() < 2) {
            return;
        }
        for (Stmt statement : node.body()) {
            if (statement instanceof Stmt.Expr expr && Exprs.isEllipsis(expr.value())) {
                ClassBodies.remove(statement, cx.report(statement), cx);
            }
        }
    }
}
