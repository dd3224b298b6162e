package dev.pytool.linter.model;

/// One line of the file.
///
/// @param index from 0
/// @param start absolute offset
/// @param end absolute offset of the line end
/// @param text without the line end
/// @param inString whether the line ends inside a string of several lines
public record PhysicalLine(int index, int start, int end, String text, boolean inString) {}
