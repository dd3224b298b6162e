package dev.pytool.cli.tool;

import dev.pytool.cli.console.Console;

/// A bar on the terminal for work that takes longer than half a second. Everything else that is
/// written calls [#clear] first, so that the bar is always the last line.
public final class Progress {
    private static final long PATIENCE = 500_000_000L;
    private static final long INTERVAL = 60_000_000L;
    private static final int WIDTH = 30;

    private final Console console;
    private final int total;
    private final boolean on;
    private final long start = System.nanoTime();
    private long drawn;
    private boolean visible;
    private int done;

    /// @param total how many steps there are
    public Progress(ToolArguments arguments, Console console, int total) {
        this.console = console;
        this.total = total;
        on = console.errIsTerminal() && !arguments.isQuiet() && total > 1;
    }

    /// One more step is done.
    public void step() {
        done++;
        long now = System.nanoTime();
        if (!on || now - start < PATIENCE || now - drawn < INTERVAL || done == total) {
            return;
        }
        drawn = now;
        visible = true;
        int filled = (int) ((long) WIDTH * done / total);
        console.out().flush();
        console.err()
                .print(
                        "\r["
                                + "=".repeat(filled)
                                + " ".repeat(WIDTH - filled)
                                + "] "
                                + done
                                + "/"
                                + total
                                + " ");
        console.err().flush();
    }

    /// Takes the bar away.
    public void clear() {
        if (visible) {
            console.err()
                    .print(
                            "\r"
                                    + " "
                                            .repeat(
                                                    WIDTH
                                                            + 3
                                                            + 2 * Integer.toString(total).length()
                                                            + 2)
                                    + "\r");
            console.err().flush();
            visible = false;
        }
    }
}
