package dev.pytool.cli.command;

import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.parser.dump.AstDump;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.Decoded;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;
import dev.pytool.processor.command.CliCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// `pytool ast`: what the parser makes of files.
@CliCommand(name = "ast", order = 80, summary = "show syntax trees, tokens and symbol tables")
final class AstCommand implements Command {
    private enum Format {
        TEXT,
        JSONL,
        NONE
    }

    @Override
    public int run(List<String> arguments, Console console) {
        Format format = Format.TEXT;
        List<String> files = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--output-format") && i + 1 < arguments.size()) {
                format = format(arguments.get(++i));
            } else if (argument.startsWith("--output-format=")) {
                format = format(argument.substring("--output-format=".length()));
            } else if (argument.startsWith("-") && argument.length() > 1) {
                throw new CommandFailure("ast: unknown option '" + argument + "'");
            } else {
                files.add(argument);
            }
        }
        int status = 0;
        for (String file : files) {
            status = Math.max(status, show(file, format, console));
        }
        return status;
    }

    private static Format format(String name) {
        return switch (name) {
            case "text" -> Format.TEXT;
            case "jsonl" -> Format.JSONL;
            case "none" -> Format.NONE;
            default -> throw new CommandFailure("ast: unknown output format '" + name + "'; one of text, jsonl, none");
        };
    }

    private static int show(String file, Format format, Console console) {
        byte[] bytes;
        try {
            bytes = file.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(console.resolve(file));
        } catch (IOException e) {
            console.err().println("pytool: " + file + ": " + e.getMessage());
            return 2;
        }
        Decoded decoded = SourceText.decode(bytes);
        Tree tree = Parser.parse(decoded.source(), ParseOptions.FILE);
        List<SyntaxProblem> problems = new ArrayList<>(tree.problems());
        if (decoded.problem().isPresent()) {
            problems.addFirst(decoded.problem().get());
        }
        if (format == Format.NONE || format == Format.TEXT && !problems.isEmpty()) {
            for (SyntaxProblem problem : problems) {
                console.out().println(
                        file + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
            }
        } else if (format == Format.TEXT) {
            console.out().println(AstDump.of(tree));
        } else {
            StringBuilder line = new StringBuilder("{\"file\": ");
            json(line, file);
            if (problems.isEmpty()) {
                json(line.append(", \"ast\": "), AstDump.of(tree));
            } else {
                SyntaxProblem problem = problems.getFirst();
                line.append(", \"error\": {\"type\": ");
                json(line, problem.type().className());
                json(line.append(", \"message\": "), problem.message());
                line.append(", \"line\": ").append(problem.line());
                line.append(", \"column\": ").append(problem.column()).append('}');
            }
            console.out().println(line.append('}'));
        }
        return problems.isEmpty() ? 0 : 1;
    }

    private static void json(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
