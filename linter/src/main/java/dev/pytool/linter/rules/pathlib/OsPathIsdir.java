package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A path knows whether it is a folder.
@Rule(
        code = "PTH112",
        name = "os-path-isdir",
        fix = Fixable.SOMETIMES,
        message = "`os.path.isdir()` should be replaced by `Path.is_dir()`")
final class OsPathIsdir {
    private OsPathIsdir() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(node, "os.path.isdir", "s", "is_dir()", Fix.Safety.SAFE, cx);
    }
}
