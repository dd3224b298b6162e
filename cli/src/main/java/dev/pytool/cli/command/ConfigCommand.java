package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.processor.command.CliCommand;
import java.util.List;

/// `pytool config`: the options that hold.
@CliCommand(name = "config", order = 110, summary = "show every option, its value and its origin")
final class ConfigCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        throw new CommandFailure("config: not built yet");
    }
}
