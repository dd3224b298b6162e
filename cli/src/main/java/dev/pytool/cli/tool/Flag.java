package dev.pytool.cli.tool;

import java.util.List;

/// A flag that a command understands.
///
/// @param names the long name first
/// @param placeholder how help texts name its value; empty for a flag without a value
/// @param hidden whether help texts leave it out
public record Flag(List<String> names, String placeholder, String doc, boolean hidden) {

    /// A flag without a value.
    public static Flag plain(String name, String doc, String... also) {
        return new Flag(names(name, also), "", doc, false);
    }

    /// A flag with a value, which may be given several times.
    public static Flag valued(String name, String placeholder, String doc, String... also) {
        return new Flag(names(name, also), placeholder, doc, false);
    }

    private static List<String> names(String name, String[] also) {
        return also.length == 0 ? List.of(name) : List.of(name, also[0]);
    }

    String name() {
        return names.getFirst();
    }

    boolean takesValue() {
        return !placeholder.isEmpty();
    }
}
