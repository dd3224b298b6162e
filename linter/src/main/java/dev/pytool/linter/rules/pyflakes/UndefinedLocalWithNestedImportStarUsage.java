package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Imports;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Python refuses a star import in a class or function.
@Rule(
        code = "F406",
        name = "undefined-local-with-nested-import-star-usage",
        message = "`from {} import *` only allowed at module level")
final class UndefinedLocalWithNestedImportStarUsage {
    private UndefinedLocalWithNestedImportStarUsage() {}

    static void check(Stmt.ImportFrom node, LintContext cx) {
        if (node.names().size() == 1
                && node.names().getFirst().name().equals("*")
                && cx.semantics().enclosingScope(node).kind() != Scope.Kind.MODULE) {
            cx.report(node, Imports.module(node));
        }
    }
}
