package dev.pytool.linter.rules.nopep420;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;
import dev.pytool.linter.semantic.FileRole;
import dev.pytool.linter.syntax.Shebangs;
import dev.pytool.processor.rule.Rule;

import java.nio.file.Files;
import java.nio.file.Path;

/// The file's folder has no `__init__.py`: Python imports it all the same, tools may not.
///
/// Add an empty `__init__.py` to the folder. Scripts with a shebang, files of inline script
/// metadata (PEP 723), stubs and notebooks need none. Options: `namespace-packages`, `src`.
@Rule(
        code = "INP001",
        name = "implicit-namespace-package",
        message = "File `{}` is part of an implicit namespace package. Add an `__init__.py`.")
final class ImplicitNamespacePackage {
    private ImplicitNamespacePackage() {}

    static void check(SourceFile file, LintContext cx) {
        if (file.name().isEmpty()
                || file.role() != FileRole.MODULE
                || Shebangs.leading(cx).isPresent()
                || cx.comments().stream()
                        .anyMatch(line -> line.text().startsWith("# /// script"))) {
            return;
        }
        Path path = Path.of(file.name().get()).toAbsolutePath().normalize();
        Path folder = path.getParent();
        boolean outside =
                !Files.exists(path)
                        || Files.exists(folder.resolve("__init__.py"))
                        || isRoot(folder, cx)
                        || cx.options().namespacePackages().stream()
                                .anyMatch(each -> folder.equals(Path.of(each).toAbsolutePath()));
        if (!outside) {
            cx.report(0, 0, file.name().get());
        }
    }

    /// Whether modules of the folder are imported by their own names: a source root, the current
    /// folder, one with the project's configuration.
    private static boolean isRoot(Path folder, LintContext cx) {
        return cx.options().src().stream()
                        .anyMatch(each -> folder.equals(Path.of(each).toAbsolutePath().normalize()))
                || Files.exists(folder.resolve("pyproject.toml"))
                || Files.exists(folder.resolve("ruff.toml"))
                || Files.exists(folder.resolve(".ruff.toml"));
    }
}
