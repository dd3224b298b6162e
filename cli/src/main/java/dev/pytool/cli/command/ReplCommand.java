package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.processor.command.CliCommand;

import java.util.List;

/// `pytool repl`: reads, evaluates and prints.
@CliCommand(name = "repl", order = 50, summary = "interactive Python")
final class ReplCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        throw new CommandFailure("repl: not built yet");
    }
}
