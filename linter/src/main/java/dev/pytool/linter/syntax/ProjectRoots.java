package dev.pytool.linter.syntax;

import dev.pytool.analyzer.files.ProjectModules;
import dev.pytool.formatter.imports.ImportSorter;
import dev.pytool.linter.model.LintContext;

import java.nio.file.Path;

/// Where the modules of the project lie that a file belongs to, and what that means for the order
/// of its imports.
public final class ProjectRoots {
    private ProjectRoots() {}

    /// The project's modules, in the folders that the option `src` names.
    private static ProjectModules modules(LintContext cx) {
        Path directory = Path.of("").toAbsolutePath();
        Path folder =
                cx.file()
                        .name()
                        .map(name -> directory.resolve(name).normalize().getParent())
                        .orElse(directory);
        return new ProjectModules(folder, cx.options().src(), directory);
    }

    /// How the imports of the file are sorted.
    public static ImportSorter.Setting sorting(LintContext cx) {
        return new ImportSorter.Setting(
                cx.options().isort(), cx.options().lineLength(), cx.isStub(), modules(cx)::holds);
    }
}
