package dev.pytool.linter.rules.pathlib;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// `Path.open()` opens the file of a path.
@Rule(
        code = "PTH123",
        name = "builtin-open",
        fix = Fixable.SOMETIMES,
        message = "`open()` should be replaced by `Path.open()`")
final class BuiltinOpen {
    private BuiltinOpen() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.isBuiltin(node.func(), "open")
                && Calls.argument(node, "closefd", 6).filter(flag -> !Exprs.isTrue(flag)).isEmpty()
                && Calls.argument(node, "opener", 7).filter(given -> !Exprs.isNone(given)).isEmpty()
                && !PathCalls.takesDescriptor(node, "file", cx)) {
            Finding finding = cx.report(node.func());
            Optional<Expr> path = Calls.argument(node, "file", 0);
            Optional<List<String>> rest = PathFix.rest(node, "file", cx, "closefd", "opener");
            if (path.isPresent()
                    && rest.isPresent()
                    && node.args().size() <= 6
                    && PathFix.knows(
                            node,
                            "file",
                            "mode",
                            "buffering",
                            "encoding",
                            "errors",
                            "newline",
                            "closefd",
                            "opener")) {
                String member = "open(" + String.join(", ", rest.get()) + ")";
                PathFix.apply(finding, node, path.get(), member, Fix.Safety.SAFE, cx);
            }
        }
    }
}
