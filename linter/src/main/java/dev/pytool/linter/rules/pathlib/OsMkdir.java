package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `Path.mkdir()` makes a folder.
@Rule(
        code = "PTH102",
        name = "os-mkdir",
        message = "`os.mkdir()` should be replaced by `Path.mkdir()`")
final class OsMkdir {
    private OsMkdir() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.mkdir") && !PathCalls.gives(node, cx, "dir_fd")) {
            cx.report(node.func());
        }
    }
}
