package dev.pytool.formatter;

/// Why a file was not formatted.
///
/// @param line line of the source, from 1; 0 where no line is to blame
/// @param column column in code points, from 1; 0 where none is to blame
public record FormatProblem(String message, int line, int column) {}
