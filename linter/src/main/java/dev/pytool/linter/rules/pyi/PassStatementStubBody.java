package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// The body of a function or class in a stub is `pass`; the custom there is `...`.
///
/// ```python
/// def size() -> int:
///     pass
/// ```
///
/// Write instead:
///
/// ```python
/// def size() -> int: ...
/// ```
///
/// The fix puts `...` in its place.
@Rule(
        code = "PYI009",
        name = "pass-statement-stub-body",
        fix = Fixable.ALWAYS,
        message = "Empty body should contain `...`, not `pass`")
final class PassStatementStubBody {
    private PassStatementStubBody() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        body(node.body(), cx);
    }

    static void check(Stmt.ClassDef node, LintContext cx) {
        body(node.body(), cx);
    }

    private static void body(List<Stmt> body, LintContext cx) {
        if (cx.isStub() && body.size() == 1 && body.getFirst() instanceof Stmt.Pass pass) {
            cx.report(pass).safe(cx.replace(pass, "..."));
        }
    }
}
