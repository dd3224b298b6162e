package dev.pytool.analyzer.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// Why a file or folder could not be used; one line for the user.
public record FileProblem(Path path, String reason) {

    /// The reason in words, whatever words the operating system has for it.
    public static FileProblem of(Path path, IOException error) {
        return new FileProblem(path, reason(error));
    }

    private static String reason(IOException error) {
        return switch (error) {
            case NoSuchFileException _ -> "no such file or folder";
            case AccessDeniedException _ -> "permission denied";
            case NotDirectoryException _ -> "not a folder";
            case FileSystemLoopException _ -> "symbolic links form a loop";
            case FileSystemException system when system.getReason() != null ->
                    system.getReason().startsWith("Too many levels of symbolic links")
                            ? "symbolic links form a loop"
                            : decapitalized(system.getReason());
            default ->
                    error.getMessage() == null
                            ? error.getClass().getSimpleName()
                            : decapitalized(error.getMessage());
        };
    }

    private static String decapitalized(String text) {
        return text.isEmpty() || text.length() > 1 && Character.isUpperCase(text.charAt(1))
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
