package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Import inside a function.
@Rule(
        code = "PLC0415",
        name = "import-outside-top-level",
        message = "`import` should be at the top-level of a file")
final class ImportOutsideTopLevel {
    private ImportOutsideTopLevel() {}

    static void check(Stmt.Import node, LintContext cx) {
        report(node, cx);
    }

    static void check(Stmt.ImportFrom node, LintContext cx) {
        report(node, cx);
    }

    private static void report(Stmt node, LintContext cx) {
        if (cx.semantics().enclosingScope(node).kind() != Scope.Kind.MODULE) {
            cx.report(node);
        }
    }
}
