package dev.pytool.cli.console;

/// Ends the command with one line on standard error and exit status 2: wrong usage, unreadable
/// input, a broken configuration. Carries no stack, because it describes the user's world and not
/// ours.
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommandFailure(String message) {
        super(message, null, false, false);
    }
}
