package dev.pytool.linter.rules.isort;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;

/// An import that the project wants in every file is missing.
///
/// Files of a docstring alone need none, nor do stubs need those of `__future__`. Options:
/// `isort.required-imports`, a list of import statements.
@Rule(
        code = "I002",
        name = "missing-required-import",
        fix = Fixable.ALWAYS,
        message = "Missing required import: `{}`")
final class MissingRequiredImport {
    private MissingRequiredImport() {}

    static void check(SourceFile file, LintContext cx) {
        if (cx.options().isort().requiredImports().isEmpty()
                || !(cx.tree().root() instanceof Mod.Module module)
                || module.body().stream().allMatch(Statements::isDocstring)) {
            return;
        }
        List<RequiredImport> present = RequiredImport.of(module.body());
        int place = afterFutures(module, cx);
        for (String text : cx.options().isort().requiredImports()) {
            for (RequiredImport required : RequiredImport.of(text)) {
                if (!present.contains(required) && !(cx.isStub() && required.isOfTheFuture())) {
                    String statement = required.statement();
                    int at = required.isOfTheFuture() ? 0 : place;
                    cx.report(0, 0, statement).safe(ImportEdits.statement(statement, at, cx));
                }
            }
        }
    }

    /// Behind the imports of `__future__`, which must come first.
    private static int afterFutures(Mod.Module module, LintContext cx) {
        int place = 0;
        for (Stmt statement : module.body()) {
            if (RequiredImport.of(List.of(statement)).stream()
                    .anyMatch(RequiredImport::isOfTheFuture)) {
                place = cx.end(statement);
            }
        }
        return place;
    }
}
