package dev.pytool.linter.rules.pathlib;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Paths are joined by `/`.
@Rule(
        code = "PTH118",
        name = "os-path-join",
        message = "`os.{}.join()` should be replaced by `Path{}")
final class OsPathJoin {
    private OsPathJoin() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        if (!name.equals("os.path.join") && !name.equals("os.sep.join")) {
            return;
        }
        boolean starred = node.args().stream().anyMatch(Expr.Starred.class::isInstance);
        cx.report(
                node.func(),
                name.equals("os.path.join") ? "path" : "sep",
                starred ? ".joinpath()`" : "` with `/` operator");
    }
}
