package dev.pytool.linter.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The packages that a file lies in, by the folders with `__init__.py` around it.
public final class PackageFolders {
    private PackageFolders() {}

    /// Names from the outermost package to the innermost; none for text that is in no file, or in
    /// no package.
    public static List<String> of(SourceFile file) {
        List<String> names = new ArrayList<>();
        if (file.name().isEmpty()) {
            return names;
        }
        Path folder = Path.of(file.name().get()).toAbsolutePath().normalize().getParent();
        while (folder != null
                && folder.getFileName() != null
                && Files.exists(folder.resolve("__init__.py"))) {
            names.addFirst(folder.getFileName().toString());
            folder = folder.getParent();
        }
        return names;
    }
}
