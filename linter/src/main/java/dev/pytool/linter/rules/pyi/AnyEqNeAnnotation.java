package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// The other operand of `__eq__` or `__ne__` is annotated with `Any`, which turns checks of the
/// method's body off; anything can be compared, and `object` says so.
///
/// ```python
/// def __eq__(self, other: Any) -> bool: ...
/// ```
///
/// Write instead:
///
/// ```python
/// def __eq__(self, other: object) -> bool: ...
/// ```
///
/// The fix changes the annotation; it is unsafe where a comment would be lost.
@Rule(
        code = "PYI032",
        name = "any-eq-ne-annotation",
        fix = Fixable.ALWAYS,
        message = "Prefer `object` to `Any` for the second parameter to `{}`")
final class AnyEqNeAnnotation {
    private AnyEqNeAnnotation() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        boolean comparison = node.name().equals("__eq__") || node.name().equals("__ne__");
        if (!comparison
                || node.args().args().size() != 2
                || cx.semantics().enclosingScope(node).kind() != Scope.Kind.CLASS) {
            return;
        }
        node.args()
                .args()
                .get(1)
                .annotation()
                .filter(type -> cx.isTyping(Quoted.type(type, cx), "Any"))
                .ifPresent(type -> {
                    Finding finding = cx.report(type, node.name());
                    ImportEdits.builtin("object", cx.start(type), cx)
                            .ifPresent(use ->
                                    Rewrites.apply(
                                            type,
                                            use.with(cx.start(type), cx.end(type)),
                                            finding,
                                            cx));
                });
    }
}
