package dev.pytool.parser.grammar;

/// How a text is to be read.
///
/// @param mode the grammar's start symbol, as the `mode` of CPython's `compile`
/// @param minorVersion the Python 3 version whose grammar holds, 14 for 3.14
public record ParseOptions(Mode mode, int minorVersion) {
    public static final ParseOptions FILE = new ParseOptions(Mode.FILE, 14);

    /// The start symbols of the grammar.
    public enum Mode {
        /// A module: `exec`.
        FILE,
        /// One expression: `eval`.
        EXPRESSION,
        /// One statement typed at a prompt: `single`.
        INTERACTIVE
    }
}
