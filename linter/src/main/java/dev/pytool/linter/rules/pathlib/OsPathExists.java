package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A path knows whether it exists.
@Rule(
        code = "PTH110",
        name = "os-path-exists",
        fix = Fixable.SOMETIMES,
        message = "`os.path.exists()` should be replaced by `Path.exists()`")
final class OsPathExists {
    private OsPathExists() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(node, "os.path.exists", "path", "exists()", Fix.Safety.SAFE, cx);
    }
}
