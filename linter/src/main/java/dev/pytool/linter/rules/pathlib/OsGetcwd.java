package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// `Path.cwd()` gives the working folder as a path.
@Rule(
        code = "PTH109",
        name = "os-getcwd",
        message = "`os.getcwd()` should be replaced by `Path.cwd()`")
final class OsGetcwd {
    private OsGetcwd() {}

    static void check(Expr.Call node, LintContext cx) {
        switch (cx.nameOf(node.func())) {
            case "os.getcwd", "os.getcwdb" -> cx.report(node.func());
            default -> {}
        }
    }
}
