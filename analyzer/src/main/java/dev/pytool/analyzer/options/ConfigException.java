package dev.pytool.analyzer.options;

import java.nio.file.Path;

/// A configuration that cannot be used: the command ends with this one line. Thrown to the rim,
/// where it is caught once.
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A mistake of the command line.
    public ConfigException(String message) {
        super(message, null, false, false);
    }

    /// A mistake at a place of a file; line and column count from 1.
    public ConfigException(Path file, int line, int column, String message) {
        this(file + ":" + line + ":" + column + ": " + message);
    }
}
