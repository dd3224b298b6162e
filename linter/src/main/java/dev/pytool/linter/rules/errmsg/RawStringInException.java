package dev.pytool.linter.rules.errmsg;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.nio.charset.StandardCharsets;

/// The message of an exception is written in the call. Python shows the line with the `raise` in
/// its traceback, so that the same text stands there twice.
///
/// ```python
/// raise RuntimeError("no such user")
/// ```
///
/// Write instead:
///
/// ```python
/// msg = "no such user"
/// raise RuntimeError(msg)
/// ```
///
/// The fix does that; it is unsafe because it binds a name. Options:
/// `flake8-errmsg.max-string-length`.
@Rule(
        code = "EM101",
        name = "raw-string-in-exception",
        fix = Fixable.SOMETIMES,
        message = "Exception must not use a string literal, assign to variable first")
final class RawStringInException {
    private RawStringInException() {}

    static void check(Stmt.Raise node, LintContext cx) {
        Raises.message(node)
                .filter(text -> length(text) >= cx.options().flake8Errmsg().maxStringLength())
                .ifPresent(text -> Raises.report(node, text, cx));
    }

    /// Bytes of the literal's value, -1 for anything that is no literal.
    private static int length(Expr text) {
        return text instanceof Expr.Constant constant
                ? switch (constant.value()) {
                    case Literal.Str string ->
                            string.value().getBytes(StandardCharsets.UTF_8).length;
                    case Literal.Bytes bytes -> bytes.value().length();
                    default -> -1;
                }
                : -1;
    }
}
