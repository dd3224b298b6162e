package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.processor.command.CliCommand;
import java.util.List;

/// `pytool check`: type errors of files and folders.
@CliCommand(name = "check", order = 10, summary = "type check files and folders")
final class CheckCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        throw new CommandFailure("check: not built yet");
    }
}
