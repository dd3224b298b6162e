package dev.pytool.linter.rules.pydoclint;

/// Dotted names of exceptions.
final class ExceptionNames {
    private ExceptionNames() {}

    /// Whether a name may stand for a full one: `Error` for `json.Error`.
    static boolean isEndOf(String name, String full) {
        return full.equals(name) || full.endsWith("." + name);
    }
}
