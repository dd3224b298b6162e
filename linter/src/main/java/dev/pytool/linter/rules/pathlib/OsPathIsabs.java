package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A path knows whether it is absolute.
@Rule(
        code = "PTH117",
        name = "os-path-isabs",
        fix = Fixable.SOMETIMES,
        message = "`os.path.isabs()` should be replaced by `Path.is_absolute()`")
final class OsPathIsabs {
    private OsPathIsabs() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(node, "os.path.isabs", "s", "is_absolute()", Fix.Safety.SAFE, cx);
    }
}
