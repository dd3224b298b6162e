package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.readlink()` gives the target of a symbolic link.
@Rule(
        code = "PTH115",
        name = "os-readlink",
        fix = Fixable.SOMETIMES,
        message = "`os.readlink()` should be replaced by `Path.readlink()`")
final class OsReadlink {
    private OsReadlink() {}

    static void check(Expr.Call node, LintContext cx) {
        PathCalls.single(
                node, "os.readlink", "path", "readlink()", PathFix.unlessUsed(node, cx), cx);
    }
}
