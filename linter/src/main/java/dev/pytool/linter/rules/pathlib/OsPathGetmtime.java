package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.stat()` answers size and times at once.
@Rule(
        code = "PTH204",
        name = "os-path-getmtime",
        fix = Fixable.SOMETIMES,
        message = "`os.path.getmtime` should be replaced by `Path.stat().st_mtime`")
final class OsPathGetmtime {
    private OsPathGetmtime() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(
                node, "os.path.getmtime", "filename", "stat().st_mtime", Fix.Safety.SAFE, cx);
    }
}
