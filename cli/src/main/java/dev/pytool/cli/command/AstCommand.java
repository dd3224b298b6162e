package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.processor.command.CliCommand;
import java.util.List;

/// `pytool ast`: what the parser makes of files.
@CliCommand(name = "ast", order = 80, summary = "show syntax trees, tokens and symbol tables")
final class AstCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        throw new CommandFailure("ast: not built yet");
    }
}
