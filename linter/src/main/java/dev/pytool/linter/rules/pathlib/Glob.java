package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// A path looks for files below it by itself.
@Rule(code = "PTH207", name = "glob", message = "Replace `{}` with `Path.glob` or `Path.rglob`")
final class Glob {
    private Glob() {}

    static void check(Expr.Call node, LintContext cx) {
        switch (cx.nameOf(node.func())) {
            case "glob.glob" -> cx.report(node.func(), "glob");
            case "glob.iglob" -> cx.report(node.func(), "iglob");
            default -> {}
        }
    }
}
