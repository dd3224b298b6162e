package dev.pytool.linter.rules.bugbear;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Handlers;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.HashSet;
import java.util.Set;

/// Duplicate try block exception.
@Rule(
        code = "B025",
        name = "duplicate-try-block-exception",
        message = "try-except block with duplicate exception `{}`")
final class DuplicateTryBlockException {
    private DuplicateTryBlockException() {}

    static void check(Stmt.TryLike node, LintContext cx) {
        Set<String> seen = new HashSet<>();
        for (ExceptHandler handler : node.handlers()) {
            Set<String> own = new HashSet<>();
            for (Expr type : Handlers.types(handler)) {
                String name = Exprs.dotted(type);
                if (!name.isEmpty() && own.add(name) && seen.contains(name)) {
                    cx.report(type, name);
                }
            }
            seen.addAll(own);
        }
    }
}
