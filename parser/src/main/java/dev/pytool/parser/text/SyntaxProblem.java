package dev.pytool.parser.text;

/// A syntax error, with the words and the place that CPython 3.14 gives it.
///
/// @param type CPython's exception class
/// @param message CPython's `SyntaxError.msg`
/// @param start absolute offset where the wrong piece starts
/// @param end absolute offset after it, at least `start`
/// @param line CPython's `lineno`, from 1; 0 where CPython gives None
/// @param column CPython's `offset`, in code points from 1; 0 where CPython gives 0 or None
public record SyntaxProblem(Type type, String message, int start, int end, int line, int column) {

    /// The exception class, under CPython's name.
    public enum Type {
        SYNTAX_ERROR("SyntaxError"),
        INDENTATION_ERROR("IndentationError"),
        TAB_ERROR("TabError"),
        /// The text nests too deeply; CPython's exception then has no place.
        MEMORY_ERROR("MemoryError"),
        /// No error: the text compiles.
        SYNTAX_WARNING("SyntaxWarning");

        private final String className;

        Type(String className) {
            this.className = className;
        }

        public String className() {
            return className;
        }
    }
}
