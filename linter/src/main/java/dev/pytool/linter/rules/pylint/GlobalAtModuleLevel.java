package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Global at module level.
@Rule(
        code = "PLW0604",
        name = "global-at-module-level",
        message = "`global` at module level is redundant")
final class GlobalAtModuleLevel {
    private GlobalAtModuleLevel() {}

    static void check(Stmt.Global node, LintContext cx) {
        if (cx.semantics().enclosingScope(node).kind() == Scope.Kind.MODULE) {
            cx.report(node);
        }
    }
}
