package dev.pytool.cli.console;

/// Nobody reads standard output any more, as after `| head`: the command ends without a word.
public final class ClosedOutput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ClosedOutput() {
        super("standard output is closed", null, false, false);
    }
}
