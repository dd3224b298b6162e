package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.processor.command.CliCommand;
import java.util.List;

/// `pytool lint`: style and likely mistakes of files and folders.
@CliCommand(name = "lint", order = 20, summary = "lint files and folders")
final class LintCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        throw new CommandFailure("lint: not built yet");
    }
}
