package dev.pytool.analyzer.query;

import dev.pytool.parser.text.SourceText;

import java.util.Optional;

/// The text of a file as it is now.
///
/// @param source empty where there is a problem
/// @param problem why the file could not be read, in words for the user
public record FileText(SourceText source, Optional<String> problem) {
    public static FileText of(SourceText source) {
        return new FileText(source, Optional.empty());
    }

    public static FileText unreadable(String problem) {
        return new FileText(SourceText.of(""), Optional.of(problem));
    }
}
