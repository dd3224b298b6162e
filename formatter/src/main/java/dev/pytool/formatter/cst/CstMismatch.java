package dev.pytool.formatter.cst;

/// The tokens do not make up the file that the parser saw, or the file nests deeper than the
/// formatter goes.
public final class CstMismatch extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;

    CstMismatch(String message, int line) {
        super(message, null, false, false);
        this.line = line;
    }

    /// Line of the source, from 1.
    public int line() {
        return line;
    }
}
