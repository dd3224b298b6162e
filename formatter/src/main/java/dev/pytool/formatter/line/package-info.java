/// Logical lines and how they become lines of text: generation from the concrete syntax, white
/// space, brackets and their delimiters, the splits, empty lines. Knows no files and no edits.
/// Start at [LineGenerator], then [LineSplitter].
package dev.pytool.formatter.line;
