package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// `Path.mkdir()` makes a folder.
@Rule(
        code = "PTH102",
        name = "os-mkdir",
        fix = Fixable.SOMETIMES,
        message = "`os.mkdir()` should be replaced by `Path.mkdir()`")
final class OsMkdir {
    private OsMkdir() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.mkdir") && !PathCalls.gives(node, cx, "dir_fd")) {
            Finding finding = cx.report(node.func());
            Optional<Expr> path = Calls.argument(node, "path", 0);
            if (path.isPresent()
                    && !Calls.isUnpacking(node)
                    && node.args().size() <= 2
                    && PathFix.knows(node, "path", "mode", "dir_fd")) {
                String mode =
                        Calls.argument(node, "mode", 1)
                                .map(given -> "mode=" + cx.text(given))
                                .orElse("");
                PathFix.apply(
                        finding, node, path.get(), "mkdir(" + mode + ")", Fix.Safety.SAFE, cx);
            }
        }
    }
}
