package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Import after other code.
@Rule(
        code = "E402",
        name = "module-import-not-at-top-of-file",
        fix = Fixable.SOMETIMES,
        message = "Module level import not at top of file")
final class ModuleImportNotAtTopOfFile {
    private ModuleImportNotAtTopOfFile() {}

    static void check(Mod.Module module, LintContext cx) {
        boolean code = false;
        for (Stmt statement : module.body()) {
            boolean imports =
                    statement instanceof Stmt.Import || statement instanceof Stmt.ImportFrom;
            if (imports && code) {
                cx.report(statement);
            }
            code |= Preamble.ends(statement, cx);
        }
    }
}
