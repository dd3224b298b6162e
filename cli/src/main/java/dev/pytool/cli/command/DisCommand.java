package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.processor.command.CliCommand;

import java.util.List;

/// `pytool dis`: the bytecode of a file.
@CliCommand(name = "dis", order = 90, summary = "show bytecode")
final class DisCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        throw new CommandFailure("dis: not built yet");
    }
}
