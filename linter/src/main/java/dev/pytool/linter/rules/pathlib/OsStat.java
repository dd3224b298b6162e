package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A path tells its size, times and owner by itself.
@Rule(
        code = "PTH116",
        name = "os-stat",
        message =
                "`os.stat()` should be replaced by `Path.stat()`, `Path.owner()`, or `Path.group()`")
final class OsStat {
    private OsStat() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.stat")
                && !PathCalls.gives(node, cx, "dir_fd")
                && !PathCalls.takesDescriptor(node, "path", cx)) {
            cx.report(node.func());
        }
    }
}
