package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.resolve()` gives the absolute path; unlike `os.path.abspath` it follows symbolic links.
@Rule(
        code = "PTH100",
        name = "os-path-abspath",
        fix = Fixable.SOMETIMES,
        message = "`os.path.abspath()` should be replaced by `Path.resolve()`")
final class OsPathAbspath {
    private OsPathAbspath() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(node, "os.path.abspath", "path", "resolve()", Fix.Safety.UNSAFE, cx);
    }
}
