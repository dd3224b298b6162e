package dev.pytool.linter.model;

/// One comment.
///
/// @param start absolute offset of the hash
/// @param text from the hash to the end of the line
/// @param ownLine whether nothing but white space stands before it
public record Comment(int start, String text, boolean ownLine) {
    public int end() {
        return start + text.length();
    }
}
