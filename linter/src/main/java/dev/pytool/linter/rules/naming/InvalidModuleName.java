package dev.pytool.linter.rules.naming;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.semantic.FileRole;
import dev.pytool.linter.syntax.Naming;
import dev.pytool.processor.rule.Rule;

/// Invalid module name.
@Rule(code = "N999", name = "invalid-module-name", message = "Invalid module name: '{}'")
final class InvalidModuleName {
    private InvalidModuleName() {}

    static void check(SourceFile file, LintContext cx) {
        if (file.name().isEmpty()) {
            return;
        }
        String path = file.name().get().replace('\\', '/');
        String stem = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.(pyi?|ipynb)$", "");
        if (file.role() == FileRole.PACKAGE
                || stem.equals("__main__")
                || stem.equals("<stdin>")
                || stem.equals("-")) {
            return;
        }
        boolean migration = path.contains("/migrations/") || path.contains("/versions/");
        boolean fine = stem.matches(migration ? "[0-9a-zA-Z_]+" : "[a-z_][a-z0-9_]*");
        if (!fine && !Naming.isIgnored(stem, cx)) {
            cx.report(0, 0, stem);
        }
    }
}
