package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// `__iter__` returns an iterator; its annotation promises an iterable, on which `next` does not
/// work.
///
/// ```python
/// def __iter__(self) -> Iterable[str]: ...
/// ```
///
/// Write instead:
///
/// ```python
/// def __iter__(self) -> Iterator[str]: ...
/// ```
@Rule(
        code = "PYI045",
        name = "iter-method-return-iterable",
        message = "`{}` methods should return an `{}`, not an `{}`")
final class IterMethodReturnIterable {
    private IterMethodReturnIterable() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        String prefix =
                switch (node.name()) {
                    case "__iter__" -> "";
                    case "__aiter__" -> "Async";
                    default -> "none";
                };
        if (prefix.equals("none")
                || node.returns().isEmpty()
                || cx.semantics().enclosingScope(node).kind() != Scope.Kind.CLASS) {
            return;
        }
        Expr type = node.returns().get();
        String name = cx.nameOf(VersionTests.bare(type));
        if (name.equals("typing." + prefix + "Iterable")
                || name.equals("collections.abc." + prefix + "Iterable")) {
            cx.report(type, node.name(), prefix + "Iterator", prefix + "Iterable");
        }
    }
}
