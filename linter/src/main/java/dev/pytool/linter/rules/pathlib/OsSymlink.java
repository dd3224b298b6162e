package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `Path.symlink_to()` makes a symbolic link.
@Rule(
        code = "PTH211",
        name = "os-symlink",
        message = "`os.symlink` should be replaced by `Path.symlink_to`")
final class OsSymlink {
    private OsSymlink() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.symlink") && !PathCalls.gives(node, cx, "dir_fd")) {
            cx.report(node.func());
        }
    }
}
