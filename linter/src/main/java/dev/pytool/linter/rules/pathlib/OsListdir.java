package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// `Path.iterdir()` gives the files of a folder as paths.
@Rule(
        code = "PTH208",
        name = "os-listdir",
        fix = Fixable.SOMETIMES,
        message = "Use `pathlib.Path.iterdir()` instead.")
final class OsListdir {
    private OsListdir() {}

    static void check(Expr.Call node, LintContext cx) {
        if (!cx.nameOf(node.func()).equals("os.listdir")
                || PathCalls.takesDescriptor(node, "path", cx)) {
            return;
        }
        Finding finding = cx.report(node.func());
        Optional<Expr> path = Calls.argument(node, "path", 0);
        if (path.isEmpty()) {
            return;
        }
        ImportEdits.use("pathlib", "Path", node, cx)
                .ifPresent(use ->
                        finding.fix(
                                Fix.Safety.UNSAFE,
                                use.with(
                                        cx.replace(
                                                node,
                                                use.name()
                                                        + "("
                                                        + cx.text(path.get())
                                                        + ").iterdir()"))));
    }
}
