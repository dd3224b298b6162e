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

/// `Path.mkdir(parents=True)` makes a folder and those above it.
@Rule(
        code = "PTH103",
        name = "os-makedirs",
        fix = Fixable.SOMETIMES,
        message = "`os.makedirs()` should be replaced by `Path.mkdir(parents=True)`")
final class OsMakedirs {
    private OsMakedirs() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("os.makedirs")) {
            Finding finding = cx.report(node.func());
            Optional<Expr> path = Calls.argument(node, "name", 0);
            Optional<List<String>> rest = PathFix.rest(node, "name", cx);
            if (path.isPresent()
                    && rest.isPresent()
                    && node.args().size() <= 3
                    && PathFix.knows(node, "name", "mode", "exist_ok")) {
                List<String> given = rest.get();
                if (node.args().size() == 3) {
                    given.add(1, "True");
                } else {
                    given.add("parents=True");
                }
                String member = "mkdir(" + String.join(", ", given) + ")";
                PathFix.apply(finding, node, path.get(), member, Fix.Safety.SAFE, cx);
            }
        }
    }
}
