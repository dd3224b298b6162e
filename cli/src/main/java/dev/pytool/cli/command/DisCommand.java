package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.interpreter.Program;
import dev.pytool.processor.command.CliCommand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `pytool dis`: the bytecode of a file, `-` for standard input. Exit 1 where the file has an
/// error.
@CliCommand(name = "dis", order = 90, summary = "show bytecode")
final class DisCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        if (arguments.size() != 1) {
            throw new CommandFailure("dis: name one file, or - for standard input");
        }
        String name = arguments.getFirst();
        if (name.startsWith("-") && !name.equals("-")) {
            throw new CommandFailure("dis: there is no option " + name);
        }
        byte[] bytes;
        try {
            bytes =
                    name.equals("-")
                            ? console.in().readAllBytes()
                            : Files.readAllBytes(console.resolve(name));
        } catch (IOException e) {
            throw new CommandFailure("dis: " + name + ": " + e.getMessage());
        }
        Path home = RunCommand.home("dis");
        Program program =
                new Program(home, List.of(name), console.in(), console.out(), console.err());
        String file = name.equals("-") ? "<stdin>" : name;
        int status = program.list(bytes, file, text -> console.out().print(text));
        console.out().flush();
        return status;
    }
}
