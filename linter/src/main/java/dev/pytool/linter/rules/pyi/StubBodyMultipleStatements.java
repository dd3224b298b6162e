package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A function of a stub holds several statements; nothing ever runs them.
///
/// ```python
/// def double(x: int) -> int:
///     y = x + x
///     return y
/// ```
///
/// Write instead:
///
/// ```python
/// def double(x: int) -> int: ...
/// ```
@Rule(
        code = "PYI048",
        name = "stub-body-multiple-statements",
        message = "Function body must contain exactly one statement")
final class StubBodyMultipleStatements {
    private StubBodyMultipleStatements() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (cx.isStub() && node.body().size() > 1) {
            int[] name = Functions.nameSpan(node, cx);
            cx.report(name[0], name[1]);
        }
    }
}
