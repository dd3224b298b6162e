package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// The paths of the package `py` are not developed any more.
@Rule(
        code = "PTH124",
        name = "py-path",
        message = "`py.path` is in maintenance mode, use `pathlib` instead")
final class PyPath {
    private PyPath() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("py.path.local")) {
            cx.report(node.func());
        }
    }
}
