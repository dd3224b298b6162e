package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.samefile()` compares two paths.
@Rule(
        code = "PTH121",
        name = "os-path-samefile",
        fix = Fixable.SOMETIMES,
        message = "`os.path.samefile()` should be replaced by `Path.samefile()`")
final class OsPathSamefile {
    private OsPathSamefile() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.path.samefile")) {
            Fix.Safety safety = Fix.Safety.SAFE;
            PathFix.pair(cx.report(node.func()), node, "f1", "f2", "samefile", safety, cx);
        }
    }
}
