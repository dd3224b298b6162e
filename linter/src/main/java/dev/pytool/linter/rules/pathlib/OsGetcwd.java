package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// `Path.cwd()` gives the working folder as a path.
@Rule(
        code = "PTH109",
        name = "os-getcwd",
        fix = Fixable.SOMETIMES,
        message = "`os.getcwd()` should be replaced by `Path.cwd()`")
final class OsGetcwd {
    private OsGetcwd() {}

    static void check(Expr.Call node, LintContext cx) {
        switch (cx.nameOf(node.func())) {
            case "os.getcwd", "os.getcwdb" -> {
                Finding finding = cx.report(node.func());
                if (Calls.count(node) == 0) {
                    Fix.Safety safety =
                            cx.hasComment(node) ? Fix.Safety.UNSAFE : PathFix.unlessUsed(node, cx);
                    ImportEdits.use("pathlib", "Path", node, cx)
                            .ifPresent(use ->
                                    finding.fix(
                                            safety,
                                            use.with(cx.replace(node, use.name() + ".cwd()"))));
                }
            }
            default -> {}
        }
    }
}
