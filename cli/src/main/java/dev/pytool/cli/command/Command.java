package dev.pytool.cli.command;

import dev.pytool.cli.console.Console;

import java.util.List;

/// A subcommand. Implementations carry `@CliCommand` and a constructor without parameters; the
/// table of commands is generated from that.
public interface Command {

    /// Runs the command.
    ///
    /// @param arguments what follows the command's name
    /// @return the exit status
    /// @throws dev.pytool.cli.console.CommandFailure to end with one line on standard error and
    ///   status 2
    int run(List<String> arguments, Console console);
}
