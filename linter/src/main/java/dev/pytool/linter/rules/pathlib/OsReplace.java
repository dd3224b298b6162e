package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.replace()` moves a file over another one and gives its new path.
@Rule(
        code = "PTH105",
        name = "os-replace",
        fix = Fixable.SOMETIMES,
        message = "`os.replace()` should be replaced by `Path.replace()`")
final class OsReplace {
    private OsReplace() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.replace")
                && !PathCalls.gives(node, cx, "src_dir_fd", "dst_dir_fd")) {
            Fix.Safety safety = Fix.Safety.UNSAFE;
            PathFix.pair(cx.report(node.func()), node, "src", "dst", "replace", safety, cx);
        }
    }
}
