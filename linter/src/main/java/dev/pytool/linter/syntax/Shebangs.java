package dev.pytool.linter.syntax;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.SourceFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Comments that name the program for a file.
public final class Shebangs {
    private Shebangs() {}

    /// The comments that begin like one.
    public static List<Comment> of(LintContext cx) {
        return cx.comments().stream().filter(comment -> comment.text().startsWith("#!")).toList();
    }

    /// The one in the first two characters of the file, the only place where systems read it.
    public static Optional<Comment> leading(LintContext cx) {
        return of(cx).stream().filter(comment -> comment.start() == 0).findFirst();
    }

    /// The permissions of a file on disk, where the system has any.
    public static Optional<Set<PosixFilePermission>> permissions(SourceFile file) {
        if (file.name().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.getPosixFilePermissions(Path.of(file.name().get())));
        } catch (IOException | UnsupportedOperationException e) {
            // A file that is gone, or a system without permissions: nothing to say.
            return Optional.empty();
        }
    }

    public static boolean isExecutable(Set<PosixFilePermission> permissions) {
        return permissions.contains(PosixFilePermission.OWNER_EXECUTE)
                || permissions.contains(PosixFilePermission.GROUP_EXECUTE)
                || permissions.contains(PosixFilePermission.OTHERS_EXECUTE);
    }
}
