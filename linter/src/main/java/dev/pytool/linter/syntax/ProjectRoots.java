package dev.pytool.linter.syntax;

import dev.pytool.analyzer.files.ProjectModules;
import dev.pytool.linter.model.LintContext;

import java.nio.file.Path;

/// Where the modules of the project lie that a file belongs to.
public final class ProjectRoots {
    private ProjectRoots() {}

    /// The project's modules, in the folders that the option `src` names.
    public static ProjectModules modules(LintContext cx) {
        Path directory = Path.of("").toAbsolutePath();
        Path folder =
                cx.file()
                        .name()
                        .map(name -> directory.resolve(name).normalize().getParent())
                        .orElse(directory);
        return new ProjectModules(folder, cx.options().src(), directory);
    }
}
