package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.stat()` answers size and times at once.
@Rule(
        code = "PTH203",
        name = "os-path-getatime",
        fix = Fixable.SOMETIMES,
        message = "`os.path.getatime` should be replaced by `Path.stat().st_atime`")
final class OsPathGetatime {
    private OsPathGetatime() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(
                node, "os.path.getatime", "filename", "stat().st_atime", Fix.Safety.SAFE, cx);
    }
}
