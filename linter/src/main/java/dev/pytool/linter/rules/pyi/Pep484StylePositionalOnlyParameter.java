package dev.pytool.linter.rules.pyi;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A parameter's name begins with two underscores to say that it is passed by position; since
/// Python 3.8 a slash says so.
///
/// ```python
/// def size(__x: str) -> int: ...
/// ```
///
/// Write instead:
///
/// ```python
/// def size(x: str, /) -> int: ...
/// ```
@Rule(
        code = "PYI063",
        name = "pep484-style-positional-only-parameter",
        message = "Use PEP 570 syntax for positional-only parameters")
final class Pep484StylePositionalOnlyParameter {
    private Pep484StylePositionalOnlyParameter() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        if (cx.target() < 8 || !node.args().posonlyargs().isEmpty()) {
            return;
        }
        Decorators.Role role = Decorators.role(node, cx);
        int first = role == Decorators.Role.METHOD || role == Decorators.Role.CLASS_METHOD ? 1 : 0;
        if (node.args().args().size() <= first) {
            return;
        }
        Arg arg = node.args().args().get(first);
        if (arg.arg().startsWith("__") && !arg.arg().endsWith("__")) {
            cx.report(cx.start(arg), cx.start(arg) + arg.arg().length());
        }
    }
}
