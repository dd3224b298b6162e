package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.processor.command.CliCommand;
import java.util.List;

/// `pytool rule`: explains a code.
@CliCommand(name = "rule", order = 100, summary = "explain a lint rule or a check code")
final class RuleCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        throw new CommandFailure("rule: not built yet");
    }
}
