package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `Path.stat()` answers size and times at once.
@Rule(
        code = "PTH202",
        name = "os-path-getsize",
        message = "`os.path.getsize` should be replaced by `Path.stat().st_size`")
final class OsPathGetsize {
    private OsPathGetsize() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(node, "os.path.getsize", "filename", cx);
    }
}
