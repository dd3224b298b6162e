package dev.pytool.linter.rules.errmsg;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// The message of an exception is an f-string in the call. Python shows the line with the `raise`
/// in its traceback: first the raw f-string, then the message made from it.
///
/// ```python
/// raise RuntimeError(f"no user {name}")
/// ```
///
/// Write instead:
///
/// ```python
/// msg = f"no user {name}"
/// raise RuntimeError(msg)
/// ```
///
/// The fix does that; it is unsafe because it binds a name.
@Rule(
        code = "EM102",
        name = "f-string-in-exception",
        fix = Fixable.SOMETIMES,
        message = "Exception must not use an f-string literal, assign to variable first")
final class FStringInException {
    private FStringInException() {}

    static void check(Stmt.Raise node, LintContext cx) {
        Raises.message(node)
                .filter(Expr.JoinedStr.class::isInstance)
                .ifPresent(text -> Raises.report(node, text, cx));
    }
}
