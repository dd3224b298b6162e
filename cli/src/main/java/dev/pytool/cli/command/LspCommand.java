package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.processor.command.CliCommand;
import java.util.List;

/// `pytool lsp`: the language server.
@CliCommand(name = "lsp", order = 60, summary = "language server on standard input and output")
final class LspCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        throw new CommandFailure("lsp: not built yet");
    }
}
