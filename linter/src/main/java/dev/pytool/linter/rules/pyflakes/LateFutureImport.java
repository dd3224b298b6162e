package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Python refuses a `from __future__` import that does not come first.
@Rule(
        code = "F404",
        name = "late-future-import",
        message = "`from __future__` imports must occur at the beginning of the file")
final class LateFutureImport {
    private LateFutureImport() {}

    static void check(Mod.Module module, LintContext cx) {
        boolean first = true;
        for (Stmt statement : module.body()) {
            if (statement instanceof Stmt.ImportFrom from
                    && from.level() == 0
                    && from.module().filter("__future__"::equals).isPresent()) {
                if (!first) {
                    cx.report(statement);
                }
            } else if (!Statements.isDocstring(statement)) {
                first = false;
            }
        }
    }
}
