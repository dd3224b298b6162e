package dev.pytool.parser.grammar;

import java.util.Set;

/// The features that module `__future__` of CPython 3.14 has.
public final class KnownFutures {
    private static final Set<String> NAMES =
            Set.of(
                    "nested_scopes",
                    "generators",
                    "division",
                    "absolute_import",
                    "with_statement",
                    "print_function",
                    "unicode_literals",
                    "barry_as_FLUFL",
                    "generator_stop",
                    "annotations");

    private KnownFutures() {}

    public static boolean has(String name) {
        return NAMES.contains(name);
    }

    /// What CPython says of a name that is none of them.
    public static String rejection(String name) {
        return name.equals("braces")
                ? "not a chance"
                : "future feature " + name + " is not defined";
    }
}
