package dev.pytool.parser.grammar;

/// How a text is to be read.
///
/// @param mode the grammar's start symbol, as the `mode` of CPython's `compile`
/// @param minorVersion the Python 3 version whose grammar holds, 14 for 3.14
public record ParseOptions(Mode mode, int minorVersion) {
    public static final ParseOptions FILE = new ParseOptions(Mode.FILE, 14);

    private static final int UNPACKING_COMPREHENSIONS = 15;

    /// A module in the grammar of Python 3.`minorVersion`, which is that of 3.14 for older ones:
    /// what they lack is for checks to say.
    public static ParseOptions file(int minorVersion) {
        return minorVersion <= FILE.minorVersion ? FILE : new ParseOptions(Mode.FILE, minorVersion);
    }

    /// Whether the element of a comprehension may be unpacked: `[*x for x in y]` (PEP 798).
    boolean unpacksInComprehensions() {
        return minorVersion >= UNPACKING_COMPREHENSIONS;
    }

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
