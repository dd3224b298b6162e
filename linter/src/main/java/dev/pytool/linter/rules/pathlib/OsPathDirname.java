package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.parent` is the folder of a path.
@Rule(
        code = "PTH120",
        name = "os-path-dirname",
        fix = Fixable.SOMETIMES,
        message = "`os.path.dirname()` should be replaced by `Path.parent`")
final class OsPathDirname {
    private OsPathDirname() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(node, "os.path.dirname", "p", "parent", Fix.Safety.UNSAFE, cx);
    }
}
