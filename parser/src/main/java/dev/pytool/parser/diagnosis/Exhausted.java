package dev.pytool.parser.diagnosis;

/// Leaves the rules when they take too long or nest too deeply; the parser's own problem stands
/// then.
final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exhausted() {
        super("too much to try", null, false, false);
    }
}
