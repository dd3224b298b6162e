package dev.pytool.linter.rules.builtins;

import dev.pytool.formatter.imports.StandardLibrary;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.options.BuiltinsOptions;
import dev.pytool.processor.rule.Rule;

import java.nio.file.Path;

/// A module is called like one of the standard library, which others then import by mistake.
///
/// Modules inside packages are told apart by their package, so only those count that are imported
/// by their own names. Options: `flake8-builtins.allowed-modules`,
/// `flake8-builtins.strict-checking` for modules inside packages too, `src`.
@Rule(
        code = "A005",
        name = "stdlib-module-shadowing",
        message = "Module `{}` shadows a Python standard-library module")
final class StandardModuleShadowing {
    private StandardModuleShadowing() {}

    static void check(SourceFile file, LintContext cx) {
        if (file.name().filter(name -> name.endsWith(".py")).isEmpty()) {
            return;
        }
        Path path = Path.of(file.name().get()).toAbsolutePath().normalize();
        if (path.endsWith("__init__.py")) {
            path = path.getParent();
        }
        BuiltinsOptions options = cx.options().flake8Builtins();
        if (path.getFileName() == null || !options.strictChecking() && !isTopLevel(path, cx)) {
            return;
        }
        String name = path.getFileName().toString().replaceFirst("\\.py$", "");
        boolean isPrivate = name.startsWith("_") && !name.startsWith("__");
        if (!isPrivate && StandardLibrary.has(name) && !options.allowedModules().contains(name)) {
            cx.report(0, 0, name);
        }
    }

    private static boolean isTopLevel(Path path, LintContext cx) {
        return cx.options().src().stream()
                .anyMatch(each ->
                        Path.of(each).toAbsolutePath().normalize().equals(path.getParent()));
    }
}
