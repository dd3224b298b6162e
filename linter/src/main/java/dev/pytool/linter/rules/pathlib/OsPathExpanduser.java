package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A path expands `~` by itself, and raises where there is no home folder.
@Rule(
        code = "PTH111",
        name = "os-path-expanduser",
        fix = Fixable.SOMETIMES,
        message = "`os.path.expanduser()` should be replaced by `Path.expanduser()`")
final class OsPathExpanduser {
    private OsPathExpanduser() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(node, "os.path.expanduser", "path", "expanduser()", Fix.Safety.UNSAFE, cx);
    }
}
