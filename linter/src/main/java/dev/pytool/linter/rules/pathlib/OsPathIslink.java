package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A path knows whether it is a symbolic link.
@Rule(
        code = "PTH114",
        name = "os-path-islink",
        fix = Fixable.SOMETIMES,
        message = "`os.path.islink()` should be replaced by `Path.is_symlink()`")
final class OsPathIslink {
    private OsPathIslink() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(node, "os.path.islink", "path", "is_symlink()", Fix.Safety.SAFE, cx);
    }
}
