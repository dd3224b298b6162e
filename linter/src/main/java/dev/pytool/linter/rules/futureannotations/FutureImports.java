package dev.pytool.linter.rules.futureannotations;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;

/// Imports from `__future__`.
final class FutureImports {
    private FutureImports() {}

    /// Adds the import that leaves annotations unevaluated: after the docstring, before the first
    /// statement.
    static Edit annotations(LintContext cx) {
        String text = "from __future__ import annotations" + cx.style().lineEnd();
        int at = 0;
        if (cx.tree().root() instanceof Mod.Module module && !module.body().isEmpty()) {
            Stmt first = module.body().getFirst();
            if (Statements.isDocstring(first)) {
                int line = cx.lines().line(cx.end(first));
                at = cx.lines().lineEnd(line);
            } else {
                int line = 0;
                while (line < cx.lines().line(cx.start(first))
                        && cx.text(cx.lines().lineStart(line), cx.lines().lineContentEnd(line))
                                .startsWith("#")) {
                    line++;
                }
                at = cx.lines().lineStart(line);
            }
        }
        return new Edit(at, at, text);
    }
}
