package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `Path.mkdir(parents=True)` makes a folder and those above it.
@Rule(
        code = "PTH103",
        name = "os-makedirs",
        message = "`os.makedirs()` should be replaced by `Path.mkdir(parents=True)`")
final class OsMakedirs {
    private OsMakedirs() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.makedirs")) {
            cx.report(node.func());
        }
    }
}
