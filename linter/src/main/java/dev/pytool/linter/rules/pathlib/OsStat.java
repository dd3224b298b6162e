package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// A path tells its size, times and owner by itself.
@Rule(
        code = "PTH116",
        name = "os-stat",
        fix = Fixable.SOMETIMES,
        message =
                "`os.stat()` should be replaced by `Path.stat()`, `Path.owner()`, or `Path.group()`")
final class OsStat {
    private OsStat() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.stat")
                && !PathCalls.gives(node, cx, "dir_fd")
                && !PathCalls.takesDescriptor(node, "path", cx)) {
            Finding finding = cx.report(node.func());
            Optional<Expr> path = Calls.argument(node, "path", 0);
            Optional<List<String>> rest = PathFix.rest(node, "path", cx, "dir_fd");
            if (path.isPresent()
                    && rest.isPresent()
                    && node.args().size() <= 1
                    && PathFix.knows(node, "path", "dir_fd", "follow_symlinks")) {
                String member = "stat(" + String.join(", ", rest.get()) + ")";
                PathFix.apply(finding, node, path.get(), member, Fix.Safety.UNSAFE, cx);
            }
        }
    }
}
