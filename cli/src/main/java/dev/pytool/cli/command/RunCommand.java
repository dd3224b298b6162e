package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.processor.command.CliCommand;
import java.util.List;

/// `pytool run`: runs a program on the bundled interpreter.
@CliCommand(name = "run", order = 40, summary = "run a Python program")
final class RunCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        throw new CommandFailure("run: not built yet");
    }
}
