package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.name` is the last part of a path.
@Rule(
        code = "PTH119",
        name = "os-path-basename",
        fix = Fixable.SOMETIMES,
        message = "`os.path.basename()` should be replaced by `Path.name`")
final class OsPathBasename {
    private OsPathBasename() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(node, "os.path.basename", "p", "name", Fix.Safety.UNSAFE, cx);
    }
}
