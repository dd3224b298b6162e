package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A path knows its stem and suffix.
@Rule(
        code = "PTH122",
        name = "os-path-splitext",
        message =
                "`os.path.splitext()` should be replaced by `Path.suffix`, `Path.stem`, and `Path.parent`")
final class OsPathSplitext {
    private OsPathSplitext() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.path.splitext")) {
            cx.report(node.func());
        }
    }
}
