package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `Path.chmod()` changes the mode of a file.
@Rule(
        code = "PTH101",
        name = "os-chmod",
        message = "`os.chmod()` should be replaced by `Path.chmod()`")
final class OsChmod {
    private OsChmod() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.chmod")
                && !PathCalls.gives(node, cx, "dir_fd")
                && !PathCalls.takesDescriptor(node, "path", cx)) {
            cx.report(node.func());
        }
    }
}
