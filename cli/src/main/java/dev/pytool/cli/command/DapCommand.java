package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.processor.command.CliCommand;
import java.util.List;

/// `pytool dap`: the debug adapter.
@CliCommand(name = "dap", order = 70, summary = "debug adapter on standard input and output")
final class DapCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        throw new CommandFailure("dap: not built yet");
    }
}
