package dev.pytool.cli.command;

import dev.pytool.analyzer.files.Parallel;
import dev.pytool.analyzer.files.SourceFile;
import dev.pytool.analyzer.report.JsonText;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.cli.tool.CommonFlags;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `pytool ast`: what the parser makes of files. Status 0 where all parsed, 1 for a syntax error, 2 for a file that
/// cannot be read.
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
        Optional<ParseResult> parsed = CommonFlags.parse(spec(), "ast", arguments, console);
        if (parsed.isEmpty()) {
            return 0;
        }
        ParseResult result = parsed.get();
        Format format = format(result);
        View view = view(result);
        List<String> files = new ArrayList<>();
        for (var positional : result.matchedPositionals()) {
            files.addAll(positional.originalStringValues());
        }
        int[] status = {0};
        int jobs = files.contains("-") ? 1 : Math.min(4, Runtime.getRuntime().availableProcessors());
        Parallel.inOrder(files, jobs, file -> show(file, format, view, console), shown -> {
            console.out().print(shown.output);
            if (!shown.failure.isEmpty()) {
                console.out().flush();
                console.err().println("pytool: " + shown.failure);
            }
            status[0] = Math.max(status[0], shown.status);
        });
        return status[0];
    }

    private static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("pytool ast");
        spec.addOption(CommonFlags.value("--output-format", "FORMAT", "One of text, jsonl, none (errors only)."));
        spec.addOption(CommonFlags.flag("--tokens", "Show tokens as module tokenize does."));
        spec.addOption(CommonFlags.flag("--symtable", "Show symbol tables as module symtable does."));
        spec.addOption(CommonFlags.flag("--compile", "Look for the errors of the symbol table and the compiler too."));
        spec.addOption(CommonFlags.flag("--verbose", "Show stacks of internal errors.", "-v"));
        spec.addOption(CommonFlags.flag("--help", "Show this help.", "-h"));
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("1..*")
                .index("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Files; '-' reads standard input.")
                .build());
        return spec;
    }

    private static Format format(ParseResult result) {
        if (!result.hasMatchedOption("--output-format")) {
            return Format.TEXT;
        }
        String name = result.matchedOption("--output-format").originalStringValues().getLast();
        return switch (name) {
            case "text" -> Format.TEXT;
            case "jsonl" -> Format.JSONL;
            case "none" -> Format.NONE;
            default -> throw new CommandFailure("--output-format: '" + name + "' is none of text, jsonl, none");
        };
    }

    private static View view(ParseResult result) {
        return result.hasMatchedOption("--tokens")
                ? View.TOKENS
                : result.hasMatchedOption("--symtable")
                        ? View.SYMTABLE
                        : result.hasMatchedOption("--compile") ? View.COMPILE : View.AST;
    }

    private static Shown show(String file, Format format, View view, Console console) {
        SourceFile read =
                file.equals("-") ? StandardInput.read(console) : SourceFile.read(console.resolve(file));
        if (read instanceof SourceFile.Unreadable unreadable) {
            return new Shown("", file + ": " + unreadable.problem().reason(), 2);
        }
        SourceFile.Text text = (SourceFile.Text) read;
        Tree tree = Parser.parse(text.source(), ParseOptions.FILE);
        List<SyntaxProblem> problems = problems(text, tree);
        if (!problems.isEmpty()) {
            return new Shown(
                    format == Format.JSONL ? jsonError(file, problems.getFirst()) : lines(file, problems), "", 1);
        }
        if (format == Format.NONE) {
            return new Shown("", "", 0);
        }
        String value = value(view, tree);
        return new Shown(format == Format.JSONL ? jsonValue(file, view, value) : value + "\n", "", 0);
    }

    /// CPython reads line by line, so a syntax error above bytes that are no text comes first.
    private static List<SyntaxProblem> problems(SourceFile.Text text, Tree tree) {
        List<SyntaxProblem> problems = new ArrayList<>(tree.problems());
        if (text.problem().isPresent()) {
            SyntaxProblem undecodable = text.problem().get();
            boolean later = undecodable.line() > 0
                    && !problems.isEmpty()
                    && problems.getFirst().line() > 0
                    && problems.getFirst().line() < undecodable.line();
            problems.add(later ? 1 : 0, undecodable);
        }
        return problems;
    }

    private static String value(View view, Tree tree) {
        return switch (view) {
            case AST -> AstDump.of(tree);
            case TOKENS -> TokenDump.of(tree.source(), tree.tokens());
            case SYMTABLE -> throw new CommandFailure("ast: --symtable is not built yet");
            case COMPILE -> throw new CommandFailure("ast: --compile is not built yet");
        };
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
        JsonText.member(line, "line", problem.line());
        JsonText.member(line, "column", problem.column());
        return line.append("}}\n").toString();
    }

    private static String lines(String file, List<SyntaxProblem> problems) {
        StringBuilder lines = new StringBuilder();
        for (SyntaxProblem problem : problems) {
            lines.append(file).append(':').append(problem.line()).append(':').append(problem.column());
            lines.append(": ").append(problem.message()).append('\n');
        }
        return lines.toString();
    }
}
