package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// `Path.symlink_to()` makes a symbolic link.
@Rule(
        code = "PTH211",
        name = "os-symlink",
        fix = Fixable.SOMETIMES,
        message = "`os.symlink` should be replaced by `Path.symlink_to`")
final class OsSymlink {
    private OsSymlink() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.symlink") && !PathCalls.gives(node, cx, "dir_fd")) {
            Finding finding = cx.report(node.func());
            Optional<Expr> link = Calls.argument(node, "dst", 1);
            Optional<Expr> target = Calls.argument(node, "src", 0);
            if (link.isPresent()
                    && target.isPresent()
                    && !Calls.isUnpacking(node)
                    && node.args().size() <= 3
                    && PathFix.knows(node, "src", "dst", "target_is_directory", "dir_fd")) {
                String folder =
                        Calls.argument(node, "target_is_directory", 2)
                                .filter(given -> !Exprs.isFalse(given))
                                .map(given -> ", target_is_directory=" + cx.text(given))
                                .orElse("");
                String member = "symlink_to(" + cx.text(target.get()) + folder + ")";
                PathFix.apply(finding, node, link.get(), member, Fix.Safety.UNSAFE, cx);
            }
        }
    }
}
