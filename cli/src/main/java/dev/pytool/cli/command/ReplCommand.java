package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.cli.prompt.PipedLines;
import dev.pytool.cli.prompt.TerminalLines;
import dev.pytool.interpreter.Program;
import dev.pytool.processor.command.CliCommand;

import java.io.IOException;
import java.util.List;

/// `pytool repl`: reads, evaluates and prints. Without a terminal it reads standard input and shows
/// no prompts.
@CliCommand(name = "repl", order = 50, summary = "interactive Python")
final class ReplCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        if (!arguments.isEmpty()) {
            throw new CommandFailure("repl: takes no arguments");
        }
        Program program =
                new Program(
                        RunCommand.home("repl"),
                        List.of(""),
                        console.in(),
                        console.out(),
                        console.err());
        int status;
        if (System.console() != null && System.console().isTerminal() && console.outIsTerminal()) {
            try (TerminalLines lines = TerminalLines.open(console)) {
                status = program.converse(lines);
            } catch (IOException e) {
                throw new CommandFailure("repl: terminal: " + e.getMessage());
            }
        } else {
            status = program.converse(new PipedLines(console.in()));
        }
        console.out().flush();
        return status;
    }
}
