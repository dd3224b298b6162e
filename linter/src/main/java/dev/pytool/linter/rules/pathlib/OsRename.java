package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.rename()` moves a file and gives its new path.
@Rule(
        code = "PTH104",
        name = "os-rename",
        fix = Fixable.SOMETIMES,
        message = "`os.rename()` should be replaced by `Path.rename()`")
final class OsRename {
    private OsRename() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.rename")
                && !PathCalls.gives(node, cx, "src_dir_fd", "dst_dir_fd")) {
            Fix.Safety safety = PathFix.unlessUsed(node, cx);
            PathFix.pair(cx.report(node.func()), node, "src", "dst", "rename", safety, cx);
        }
    }
}
