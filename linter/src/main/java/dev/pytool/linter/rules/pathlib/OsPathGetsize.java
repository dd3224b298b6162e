package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.stat()` answers size and times at once.
@Rule(
        code = "PTH202",
        name = "os-path-getsize",
        fix = Fixable.SOMETIMES,
        message = "`os.path.getsize` should be replaced by `Path.stat().st_size`")
final class OsPathGetsize {
    private OsPathGetsize() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(
                node, "os.path.getsize", "filename", "stat().st_size", Fix.Safety.SAFE, cx);
    }
}
