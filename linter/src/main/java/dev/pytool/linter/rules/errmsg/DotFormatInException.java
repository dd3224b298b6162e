package dev.pytool.linter.rules.errmsg;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// The message of an exception is formatted in the call. Python shows the line with the `raise` in
/// its traceback: first the format, then the message made from it.
///
/// ```python
/// raise RuntimeError("no user {}".format(name))
/// ```
///
/// Write instead:
///
/// ```python
/// msg = "no user {}".format(name)
/// raise RuntimeError(msg)
/// ```
///
/// The fix does that; it is unsafe because it binds a name.
@Rule(
        code = "EM103",
        name = "dot-format-in-exception",
        fix = Fixable.SOMETIMES,
        message = "Exception must not use a `.format()` string directly, assign to variable first")
final class DotFormatInException {
    private DotFormatInException() {}

    static void check(Stmt.Raise node, LintContext cx) {
        Raises.message(node)
                .filter(text ->
                        text instanceof Expr.Call call
                                && Calls.method(call).equals("format")
                                && ((Expr.Attribute) call.func()).value() instanceof Expr.Constant)
                .ifPresent(text -> Raises.report(node, text, cx));
    }
}
