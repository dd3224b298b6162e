package dev.pytool.linter.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// All suppression comments of a file, after they did their work.
///
/// @param directives ruff's comments in brackets, broken ones included
/// @param known whether a code exists
/// @param enabled whether its rule is on
/// @param names the rules' names
public record Suppressions(
        List<Suppression> all,
        List<Directive> directives,
        Predicate<String> known,
        Predicate<String> enabled,
        RuleNames names) {
    /// The code behind a code or a name; empty where no rule is called so.
    public Optional<String> code(String word) {
        return known.test(word) ? Optional.of(word) : names.code(word);
    }
}
