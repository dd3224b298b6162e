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

/// `Path.chmod()` changes the mode of a file.
@Rule(
        code = "PTH101",
        name = "os-chmod",
        fix = Fixable.SOMETIMES,
        message = "`os.chmod()` should be replaced by `Path.chmod()`")
final class OsChmod {
    private OsChmod() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.chmod")
                && !PathCalls.gives(node, cx, "dir_fd")
                && !PathCalls.takesDescriptor(node, "path", cx)) {
            Finding finding = cx.report(node.func());
            Optional<Expr> path = Calls.argument(node, "path", 0);
            Optional<List<String>> rest = PathFix.rest(node, "path", cx, "dir_fd");
            if (path.isPresent()
                    && rest.isPresent()
                    && Calls.argument(node, "mode", 1).isPresent()
                    && node.args().size() <= 2
                    && PathFix.knows(node, "path", "mode", "dir_fd", "follow_symlinks")) {
                String member = "chmod(" + String.join(", ", rest.get()) + ")";
                PathFix.apply(finding, node, path.get(), member, Fix.Safety.SAFE, cx);
            }
        }
    }
}
