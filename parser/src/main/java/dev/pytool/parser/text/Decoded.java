package dev.pytool.parser.text;

import java.util.Optional;

/// A file's text, and why CPython would not decode the file if it would not; then the text is the
/// best guess.
///
/// @param problem at line 0 and column -1 where a codec failed, at line 0 and column 0 where
///   CPython says no place
public record Decoded(SourceText source, Optional<SyntaxProblem> problem) {}
