package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.processor.command.CliCommand;
import java.util.List;

/// `pytool cache`: the cache folder.
@CliCommand(name = "cache", order = 120, summary = "show or empty the cache folder")
final class CacheCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        throw new CommandFailure("cache: not built yet");
    }
}
