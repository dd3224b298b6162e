package dev.pytool.linter.model;

import java.util.List;
import java.util.function.Predicate;

/// All suppression comments of a file, after they did their work.
///
/// @param known whether a code exists
/// @param enabled whether its rule is on
public record Suppressions(
        List<Suppression> all, Predicate<String> known, Predicate<String> enabled) {}
