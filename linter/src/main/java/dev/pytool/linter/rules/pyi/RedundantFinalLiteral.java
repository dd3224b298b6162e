package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Shape;
import dev.pytool.linter.syntax.Source;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// `Final[Literal[...]]` says twice what the value is: type checkers take the type of a `Final`
/// from its value.
///
/// ```python
/// SIZE: Final[Literal[3]] = 3
/// ```
///
/// Write instead:
///
/// ```python
/// SIZE: Final = 3
/// ```
///
/// The fix shortens the annotation, and writes the value where there is none; it is unsafe where a
/// comment would be lost.
@Rule(
        code = "PYI064",
        name = "redundant-final-literal",
        fix = Fixable.SOMETIMES,
        message = "`Final[Literal[{}]]` can be replaced with a bare `Final`")
final class RedundantFinalLiteral {
    private RedundantFinalLiteral() {}

    static void check(Stmt.AnnAssign node, LintContext cx) {
        if (!(node.annotation() instanceof Expr.Subscript outer)
                || !cx.isTyping(outer.value(), "Final")
                || !(outer.slice() instanceof Expr.Subscript literal)
                || !cx.isTyping(literal.value(), "Literal")
                || literal.slice() instanceof Expr.Tuple) {
            return;
        }
        Expr value = literal.slice();
        Finding finding = cx.report(node, Source.snippet(cx.text(value)).orElse("..."));
        Edit shorter = cx.delete(cx.end(outer.value()), cx.end(outer));
        if (node.value().isEmpty()) {
            Edit assigned = cx.insert(cx.end(outer), " = " + Unparse.of(value, cx));
            Rewrites.apply(outer, List.of(shorter, assigned), finding, cx);
        } else if (Shape.same(node.value().get(), value)) {
            Rewrites.apply(outer, List.of(shorter), finding, cx);
        }
    }
}
