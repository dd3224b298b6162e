package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.unlink()` removes a file.
@Rule(
        code = "PTH107",
        name = "os-remove",
        fix = Fixable.SOMETIMES,
        message = "`os.remove()` should be replaced by `Path.unlink()`")
final class OsRemove {
    private OsRemove() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(node, "os.remove", "path", "unlink()", Fix.Safety.SAFE, cx);
    }
}
