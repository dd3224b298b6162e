package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A type in a stub is written as a string. Names may be used before they are defined there, so the
/// quotes are not needed.
///
/// ```python
/// def copy(self) -> "Point": ...
/// ```
///
/// Write instead:
///
/// ```python
/// def copy(self) -> Point: ...
/// ```
///
/// The fix takes the quotes out; it is unsafe where a comment would be lost.
@Rule(
        code = "PYI020",
        name = "quoted-annotation-in-stub",
        fix = Fixable.ALWAYS,
        message = "Quoted annotations should not be included in stubs")
final class QuotedAnnotationInStub {
    private QuotedAnnotationInStub() {}

    static void check(Expr.Constant node, LintContext cx) {
        if (cx.isStub() && cx.semantics().source().quoted(node).isPresent()) {
            Rewrites.put(node, Exprs.string(node).orElseThrow(), cx.report(node), cx);
        }
    }
}
