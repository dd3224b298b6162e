package dev.pytool.linter.model;

/// One statement's line as pycodestyle reads it: comments left out, strings filled with `x`, lines
/// joined.
///
/// @param text empty for a line that holds only a comment
/// @param offsets absolute offset of each character of the text, and of its end
/// @param first number of its first token
/// @param last number after its last token
/// @param start absolute offset of its first token that is no white space
/// @param indent columns of its indentation, tabs to multiples of 8
/// @param blankLines empty lines directly before it
/// @param blankBefore the most empty lines before it or before the comments above it
/// @param previous the text of the logical line before, comments passed over
/// @param previousIndent the indentation of that line
/// @param previousUnindented the text of the last line without indentation
/// @param previousIndex number of the previous logical line that is no comment, or -1
/// @param index number of this line among all logical lines
public record LogicalLine(
        String text,
        int[] offsets,
        int first,
        int last,
        int start,
        int indent,
        int blankLines,
        int blankBefore,
        String previous,
        int previousIndent,
        String previousUnindented,
        int previousIndex,
        int index) {

    public boolean isComment() {
        return text.isEmpty();
    }

    /// Absolute offset of a character of the text.
    public int offset(int at) {
        return offsets.length == 0 ? start : offsets[Math.min(at, offsets.length - 1)];
    }
}
