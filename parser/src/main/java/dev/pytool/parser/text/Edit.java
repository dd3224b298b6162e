package dev.pytool.parser.text;

/// A replacement of the UTF-16 units from `start` to `end` by other text.
public record Edit(int start, int end, String replacement) {}
