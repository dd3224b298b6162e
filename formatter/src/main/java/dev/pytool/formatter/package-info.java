/// Black's style on tokens and tree; text in, edits out. Knows no files and no options of other
/// tools.
package dev.pytool.formatter;
