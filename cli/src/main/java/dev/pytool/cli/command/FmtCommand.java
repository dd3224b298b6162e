package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.processor.command.CliCommand;
import java.util.List;

/// `pytool fmt`: formats files and folders.
@CliCommand(name = "fmt", order = 30, summary = "format files and folders in place")
final class FmtCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        throw new CommandFailure("fmt: not built yet");
    }
}
