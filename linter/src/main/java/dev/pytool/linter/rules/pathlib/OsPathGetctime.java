package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.stat()` answers size and times at once.
@Rule(
        code = "PTH205",
        name = "os-path-getctime",
        fix = Fixable.SOMETIMES,
        message = "`os.path.getctime` should be replaced by `Path.stat().st_ctime`")
final class OsPathGetctime {
    private OsPathGetctime() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(
                node, "os.path.getctime", "filename", "stat().st_ctime", Fix.Safety.SAFE, cx);
    }
}
