package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Imports;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// A star import hides where names come from, and nobody can tell an undefined one.
@Rule(
        code = "F403",
        name = "undefined-local-with-import-star",
        message = "`from {} import *` used; unable to detect undefined names")
final class UndefinedLocalWithImportStar {
    private UndefinedLocalWithImportStar() {}

    static void check(Stmt.ImportFrom node, LintContext cx) {
        // Elsewhere it is a syntax error, of which F406 speaks.
        if (node.names().size() == 1
                && node.names().getFirst().name().equals("*")
                && cx.semantics().enclosingScope(node).kind() == Scope.Kind.MODULE) {
            cx.report(node, Imports.module(node));
        }
    }
}
