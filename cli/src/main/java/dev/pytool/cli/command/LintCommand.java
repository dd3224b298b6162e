package dev.pytool.cli.command;

import dev.pytool.analyzer.files.FileOptionsTable;
import dev.pytool.analyzer.files.FileProblem;
import dev.pytool.analyzer.files.Parallel;
import dev.pytool.analyzer.files.SourceFile;
import dev.pytool.analyzer.files.WholeWrite;
import dev.pytool.analyzer.options.Configuration;
import dev.pytool.analyzer.options.OptionTable;
import dev.pytool.analyzer.options.Settings;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Findings;
import dev.pytool.analyzer.report.Fix;
import dev.pytool.analyzer.report.ReportStyle;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.cli.tool.Flag;
import dev.pytool.cli.tool.Inputs;
import dev.pytool.cli.tool.Inputs.Input;
import dev.pytool.cli.tool.Reporter;
import dev.pytool.cli.tool.ToolArguments;
import dev.pytool.linter.LintProfile;
import dev.pytool.linter.Linter;
import dev.pytool.linter.RuleSelection;
import dev.pytool.linter.options.LintOptionsTable;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;
import dev.pytool.processor.command.CliCommand;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `pytool lint`: style and likely mistakes of files and folders. With `--fix` files are changed in place and only
/// what remains is reported.
@CliCommand(name = "lint", order = 20, summary = "lint files and folders")
final class LintCommand implements Command {
    private static final OptionTable OPTIONS = new OptionTable(LintOptionsTable.SECTION, LintOptionsTable.rows());
    private static final OptionTable FILES = new OptionTable(FileOptionsTable.SECTION, FileOptionsTable.rows());

    /// What one file gave.
    private record Outcome(Optional<Findings> findings, Optional<FileProblem> problem, Optional<String> output) {}

    @Override
    public int run(List<String> words, Console console) {
        Optional<ToolArguments> parsed = ToolArguments.parse("lint", words, console, List.of(OPTIONS, FILES), List.of(
                Flag.valued("--output-format", "FORMAT", "How findings are written."),
                Flag.plain("--fix", "Make the fixes that are safe."),
                Flag.plain("--unsafe-fixes", "Make those that may change what the code does, too."),
                Flag.plain("--statistics", "Count the findings of each code.")));
        if (parsed.isEmpty()) {
            return 0;
        }
        ToolArguments arguments = parsed.get();
        Configuration configuration = new Configuration(arguments.origin(), console.directory(), OPTIONS, FILES, arguments.flags());
        Inputs inputs = Inputs.find(arguments, configuration, console);
        Reporter reporter = new Reporter(ReportStyle.Tool.LINT, arguments, console);
        inputs.problems().forEach(reporter::problem);
        Map<Settings, LintProfile> profiles = new IdentityHashMap<>();
        Parallel.inOrder(
                inputs.inputs(),
                arguments.jobs(),
                input -> work(input, profile(input, configuration, profiles, reporter, console), arguments, console),
                outcome -> {
                    outcome.problem().ifPresent(reporter::problem);
                    outcome.output().ifPresent(console.out()::print);
                    outcome.findings().ifPresent(reporter::file);
                });
        if (arguments.has("--statistics")) {
            reporter.statistics();
        }
        return reporter.end();
    }

    private static LintProfile profile(
            Input input, Configuration configuration, Map<Settings, LintProfile> profiles, Reporter reporter, Console console) {
        Settings settings = configuration.of(input.path().getParent());
        synchronized (profiles) {
            LintProfile known = profiles.get(settings);
            if (known == null) {
                reporter.warnings(settings);
                try {
                    known = LintProfile.of(LintOptionsTable.of(settings.values()));
                } catch (RuleSelection.UnknownCode e) {
                    throw new CommandFailure("lint: " + e.getMessage());
                }
                if (!known.selection().unbuilt().isEmpty()) {
                    console.err().println("pytool: not built yet: " + String.join(", ", known.selection().unbuilt()));
                }
                profiles.put(settings, known);
            }
            return known;
        }
    }

    private static Outcome work(Input input, LintProfile profile, ToolArguments arguments, Console console) {
        SourceFile read = input.isStandardInput() ? standardInput(console) : SourceFile.read(input.path());
        if (read instanceof SourceFile.Unreadable unreadable) {
            return new Outcome(Optional.empty(), Optional.of(unreadable.problem()), Optional.empty());
        }
        SourceFile.Text text = (SourceFile.Text) read;
        if (text.problem().isPresent()) {
            var problem = text.problem().get();
            Diagnostic diagnostic = new Diagnostic(Severity.ERROR, "invalid-syntax", problem.message(), problem.start(), problem.end(), Optional.empty());
            return found(input, text.source(), LineMap.of(text.source().text()), List.of(diagnostic));
        }
        if (input.path().toString().endsWith(".ipynb")) {
            return new Outcome(Optional.empty(), Optional.of(new FileProblem(input.path(), "linting notebooks is not built yet")), Optional.empty());
        }
        if (arguments.has("--fix")) {
            return fix(input, text.source(), profile, arguments);
        }
        Tree tree = Parser.parse(text.source(), ParseOptions.FILE);
        return found(input, text.source(), tree.lines(), Linter.lint(tree, input.shown(), profile));
    }

    private static Outcome fix(Input input, SourceText source, LintProfile profile, ToolArguments arguments) {
        Fix.Safety most = arguments.has("--unsafe-fixes") ? Fix.Safety.UNSAFE : Fix.Safety.SAFE;
        Linter.FixResult result = Linter.fix(source, input.shown(), profile, most);
        Optional<FileProblem> problem = Optional.empty();
        Optional<String> output = Optional.empty();
        if (input.isStandardInput()) {
            output = Optional.of(result.text().text());
        } else if (result.applied() > 0) {
            problem = WholeWrite.write(input.path(), result.text());
        }
        Findings findings = new Findings(input.shown(), result.text(), LineMap.of(result.text().text()), result.remaining());
        return new Outcome(Optional.of(findings), problem, output);
    }

    private static Outcome found(Input input, SourceText source, LineMap lines, List<Diagnostic> diagnostics) {
        return new Outcome(Optional.of(new Findings(input.shown(), source, lines, diagnostics)), Optional.empty(), Optional.empty());
    }

    private static SourceFile standardInput(Console console) {
        try {
            return SourceFile.of(console.in().readAllBytes());
        } catch (IOException e) {
            return new SourceFile.Unreadable(FileProblem.of(java.nio.file.Path.of("<stdin>"), e));
        }
    }
}
