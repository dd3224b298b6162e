package dev.pytool.parser.grammar;

/// Leaves a parse whose nesting is too deep for the current thread's stack; [Parser] starts again
/// on a larger one.
final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooDeep() {
        super("nesting too deep for this stack", null, false, false);
    }
}
