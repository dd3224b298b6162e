package dev.pytool.linter.model;

import dev.pytool.linter.semantic.FileRole;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.token.Tokens;

import java.util.Optional;

/// The file as text and tokens.
///
/// @param name the path as the user wrote it; absent for text that is in no file
public record SourceFile(
        String text, Tokens tokens, LineMap lines, FileRole role, Optional<String> name) {}
