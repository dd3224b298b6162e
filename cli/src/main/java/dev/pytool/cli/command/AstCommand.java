package dev.pytool.cli.command;

import dev.pytool.analyzer.files.Parallel;
import dev.pytool.analyzer.files.SourceFile;
import dev.pytool.analyzer.report.JsonText;
import dev.pytool.analyzer.scope.CompileChecks;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.analyzer.scope.SymbolTableDump;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.cli.tool.CommandLineReader;
import dev.pytool.cli.tool.CommandLineReader.Words;
import dev.pytool.cli.tool.Flag;
import dev.pytool.cli.tool.StandardInput;
import dev.pytool.parser.dump.AstDump;
import dev.pytool.parser.dump.TokenDump;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;
import dev.pytool.processor.command.CliCommand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `pytool ast`: what the parser makes of files. Status 0 where all parsed, 1 for a syntax error, 2
/// for a file that cannot be read.
@CliCommand(name = "ast", order = 80, summary = "show syntax trees, tokens and symbol tables")
final class AstCommand implements Command {
    private enum Format {
        TEXT,
        JSONL,
        NONE
    }

    /// What is shown of a file that parses.
    private enum View {
        AST("ast"),
        TOKENS("tokens"),
        SYMTABLE("symtable"),
        COMPILE("ok");

        private final String member;

        View(String member) {
            this.member = member;
        }
    }

    /// What one file gave: lines for standard output, or one for standard error.
    private record Shown(String output, String failure, int status) {}

    @Override
    public int run(List<String> arguments, Console console) {
        Optional<Words> read =
                reader().read(arguments, console, "FILE...", "Files; '-' is standard input.");
        if (read.isEmpty()) {
            return 0;
        }
        Words words = read.get();
        Format format = format(words);
        View view = view(words);
        List<String> files = words.words();
        if (files.isEmpty()) {
            throw new CommandFailure("ast: name a file, or - for standard input");
        }
        int[] status = {0};
        int jobs =
                files.contains("-") ? 1 : Math.min(4, Runtime.getRuntime().availableProcessors());
        Parallel.inOrder(
                files,
                jobs,
                file -> show(file, format, view, console),
                shown -> {
                    console.out().print(shown.output);
                    if (!shown.failure.isEmpty()) {
                        console.out().flush();
                        console.err().println("pytool: " + shown.failure);
                    }
                    status[0] = Math.max(status[0], shown.status);
                });
        return status[0];
    }

    private static CommandLineReader reader() {
        return new CommandLineReader("ast")
                .add(
                        Flag.valued(
                                "--output-format",
                                "FORMAT",
                                "One of text, jsonl, none (errors only)."))
                .add(Flag.plain("--tokens", "Show tokens as module tokenize does."))
                .add(Flag.plain("--symtable", "Show symbol tables as module symtable does."))
                .add(
                        Flag.plain(
                                "--compile",
                                "Look for the errors of the symbol table and the compiler too."))
                .add(Flag.plain("--verbose", "Show stacks of internal errors.", "-v"));
    }

    private static Format format(Words words) {
        String name = words.value("--output-format").orElse("text");
        return switch (name) {
            case "text" -> Format.TEXT;
            case "jsonl" -> Format.JSONL;
            case "none" -> Format.NONE;
            default ->
                    throw new CommandFailure(
                            "--output-format: '" + name + "' is none of text, jsonl, none");
        };
    }

    private static View view(Words words) {
        return words.has("--tokens")
                ? View.TOKENS
                : words.has("--symtable")
                        ? View.SYMTABLE
                        : words.has("--compile") ? View.COMPILE : View.AST;
    }

    private static Shown show(String file, Format format, View view, Console console) {
        SourceFile read =
                file.equals("-")
                        ? StandardInput.read(console)
                        : SourceFile.read(console.resolve(file));
        if (read instanceof SourceFile.Unreadable unreadable) {
            return new Shown("", file + ": " + unreadable.problem().reason(), 2);
        }
        SourceFile.Text text = (SourceFile.Text) read;
        Tree tree = Parser.parse(text.source(), ParseOptions.FILE);
        List<SyntaxProblem> problems = problems(text, tree);
        if (!problems.isEmpty()) {
            return rejected(file, format, problems);
        }
        if (view == View.SYMTABLE || view == View.COMPILE) {
            return showScopes(file, format, view, Scopes.of(tree));
        }
        String value =
                view == View.AST ? AstDump.of(tree) : TokenDump.of(tree.source(), tree.tokens());
        return new Shown(shown(file, format, view, value), "", 0);
    }

    private static Shown showScopes(String file, Format format, View view, Scopes scopes) {
        List<SyntaxProblem> problems = new ArrayList<>(scopes.problems());
        if (view == View.COMPILE && problems.isEmpty()) {
            problems.addAll(CompileChecks.of(scopes));
        }
        if (!problems.isEmpty()) {
            return rejected(file, format, problems);
        }
        return new Shown(
                shown(
                        file,
                        format,
                        view,
                        view == View.COMPILE ? "true" : SymbolTableDump.of(scopes)),
                "",
                0);
    }

    private static Shown rejected(String file, Format format, List<SyntaxProblem> problems) {
        return new Shown(
                format == Format.JSONL
                        ? jsonError(file, problems.getFirst())
                        : lines(file, problems),
                "",
                1);
    }

    private static String shown(String file, Format format, View view, String value) {
        return switch (format) {
            case NONE -> "";
            case JSONL -> jsonValue(file, view, value);
            case TEXT -> view == View.COMPILE ? "" : value + "\n";
        };
    }

    /// CPython reads line by line, so a syntax error above bytes that are no text comes first.
    private static List<SyntaxProblem> problems(SourceFile.Text text, Tree tree) {
        List<SyntaxProblem> problems = new ArrayList<>(tree.problems());
        if (text.problem().isPresent()) {
            SyntaxProblem undecodable = text.problem().get();
            boolean later =
                    undecodable.line() > 0
                            && !problems.isEmpty()
                            && problems.getFirst().line() > 0
                            && problems.getFirst().line() < undecodable.line();
            problems.add(later ? 1 : 0, undecodable);
        }
        return problems;
    }

    private static String jsonValue(String file, View view, String value) {
        StringBuilder line = new StringBuilder(value.length() + 64).append('{');
        JsonText.member(line, "file", file);
        if (view == View.AST) {
            JsonText.member(line, view.member, value);
        } else {
            JsonText.name(line, view.member).append(value);
        }
        return line.append("}\n").toString();
    }

    private static String jsonError(String file, SyntaxProblem problem) {
        StringBuilder line = new StringBuilder(160).append('{');
        JsonText.member(line, "file", file);
        JsonText.name(line, "error").append('{');
        JsonText.member(line, "type", problem.type().className());
        JsonText.member(line, "message", problem.message());
        if (problem.line() == 0 && problem.column() == 0) {
            JsonText.name(line, "line").append("null");
            JsonText.name(line, "column").append("null");
        } else {
            JsonText.member(line, "line", problem.line());
            JsonText.member(line, "column", problem.column());
        }
        return line.append("}}\n").toString();
    }

    private static String lines(String file, List<SyntaxProblem> problems) {
        StringBuilder lines = new StringBuilder();
        for (SyntaxProblem problem : problems) {
            lines.append(file)
                    .append(':')
                    .append(problem.line())
                    .append(':')
                    .append(problem.column());
            lines.append(": ").append(problem.message()).append('\n');
        }
        return lines.toString();
    }
}
