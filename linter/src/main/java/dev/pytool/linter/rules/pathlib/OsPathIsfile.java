package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A path knows whether it is a file.
@Rule(
        code = "PTH113",
        name = "os-path-isfile",
        fix = Fixable.SOMETIMES,
        message = "`os.path.isfile()` should be replaced by `Path.is_file()`")
final class OsPathIsfile {
    private OsPathIsfile() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(node, "os.path.isfile", "path", "is_file()", Fix.Safety.SAFE, cx);
    }
}
