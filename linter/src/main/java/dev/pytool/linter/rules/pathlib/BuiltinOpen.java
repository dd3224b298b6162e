package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `Path.open()` opens the file of a path.
@Rule(
        code = "PTH123",
        name = "builtin-open",
        message = "`open()` should be replaced by `Path.open()`")
final class BuiltinOpen {
    private BuiltinOpen() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "open")
                && Calls.argument(node, "closefd", 6).filter(flag -> !Exprs.isTrue(flag)).isEmpty()
                && Calls.argument(node, "opener", 7).filter(given -> !Exprs.isNone(given)).isEmpty()
                && !PathCalls.takesDescriptor(node, "file", cx)) {
            cx.report(node.func());
        }
    }
}
