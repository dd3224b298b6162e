package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A function of a stub does something; nothing ever runs it.
///
/// ```python
/// def double(x: int) -> int:
///     return x * 2
/// ```
///
/// Write instead:
///
/// ```python
/// def double(x: int) -> int: ...
/// ```
///
/// The fix puts `...` in place of the body; it is unsafe where a comment would be lost.
@Rule(
        code = "PYI010",
        name = "non-empty-stub-body",
        fix = Fixable.ALWAYS,
        message = "Function body must contain only `...`")
final class NonEmptyStubBody {
    private NonEmptyStubBody() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (!cx.isStub() || node.body().size() != 1) {
            return;
        }
        Stmt only = node.body().getFirst();
        if (only instanceof Stmt.Pass
                || Statements.isDocstring(only)
                || only instanceof Stmt.Expr expr && Exprs.isEllipsis(expr.value())) {
            return;
        }
        Rewrites.put(only, "...", cx.report(only), cx);
    }
}
