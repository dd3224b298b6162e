package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.unlink()` removes a file.
@Rule(
        code = "PTH108",
        name = "os-unlink",
        fix = Fixable.SOMETIMES,
        message = "`os.unlink()` should be replaced by `Path.unlink()`")
final class OsUnlink {
    private OsUnlink() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(node, "os.unlink", "path", "unlink()", Fix.Safety.SAFE, cx);
    }
}
