package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.rmdir()` removes an empty folder.
@Rule(
        code = "PTH106",
        name = "os-rmdir",
        fix = Fixable.SOMETIMES,
        message = "`os.rmdir()` should be replaced by `Path.rmdir()`")
final class OsRmdir {
    private OsRmdir() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(node, "os.rmdir", "path", "rmdir()", Fix.Safety.SAFE, cx);
    }
}
