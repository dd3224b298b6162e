package dev.pytool.cli.command;

import dev.pytool.analyzer.cache.CacheKey;
import dev.pytool.analyzer.cache.DiagnosticBytes;
import dev.pytool.analyzer.files.FileProblem;
import dev.pytool.analyzer.files.Parallel;
import dev.pytool.analyzer.files.SourceFile;
import dev.pytool.analyzer.notebook.Notebook;
import dev.pytool.analyzer.options.ConfigException;
import dev.pytool.analyzer.options.Configuration;
import dev.pytool.analyzer.options.Settings;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Findings;
import dev.pytool.analyzer.report.Fix;
import dev.pytool.analyzer.report.ReportStyle;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.cli.console.InternalError;
import dev.pytool.cli.tool.Flag;
import dev.pytool.cli.tool.Inputs;
import dev.pytool.cli.tool.Inputs.Input;
import dev.pytool.cli.tool.NoqaWriter;
import dev.pytool.cli.tool.NotebookLint;
import dev.pytool.cli.tool.Progress;
import dev.pytool.cli.tool.Reporter;
import dev.pytool.cli.tool.Rewriter;
import dev.pytool.cli.tool.RunCache;
import dev.pytool.cli.tool.Selectors;
import dev.pytool.cli.tool.StandardInput;
import dev.pytool.cli.tool.Tables;
import dev.pytool.cli.tool.ToolArguments;
import dev.pytool.cli.tool.UnifiedDiff;
import dev.pytool.cli.tool.Watch;
import dev.pytool.linter.LintProfile;
import dev.pytool.linter.Linter;
import dev.pytool.linter.RuleSelection;
import dev.pytool.linter.options.LintOptionsTable;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;
import dev.pytool.processor.command.CliCommand;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// `pytool lint`: style and likely mistakes of files and folders. With `--fix` files are changed in
/// place and only what remains is reported.
@CliCommand(name = "lint", order = 20, summary = "lint files and folders")
final class LintCommand implements Command {
    private static final List<Flag> FLAGS =
            List.of(
                    Flag.valued(
                            "--output-format",
                            "FORMAT",
                            "How findings are written; full on a terminal, else concise."),
                    Flag.plain("--fix", "Make the fixes that are safe."),
                    Flag.plain(
                            "--unsafe-fixes",
                            "Make those that may change what the code does, too."),
                    Flag.plain("--diff", "Change nothing; write what --fix would change."),
                    Flag.plain("--add-noqa", "Add comments that suppress all findings."),
                    Flag.plain("--statistics", "Count the findings of each code."));

    /// What one file gave.
    ///
    /// @param changed the text after fixes, where the command makes any
    private record Outcome(
            Input input,
            SourceText before,
            Optional<SourceText> changed,
            List<Findings> findings,
            String failure) {}

    @Override
    public int run(List<String> words, Console console) {
        Optional<ToolArguments> parsed =
                ToolArguments.parse(
                        "lint", words, console, List.of(Tables.lint(), Tables.common()), FLAGS);
        if (parsed.isEmpty()) {
            return 0;
        }
        ToolArguments arguments = parsed.get();
        return Watch.run(
                arguments,
                console,
                () -> new Run(arguments, console).run(),
                () -> new Run(arguments, console).configuration);
    }

    /// The names in a folder, sorted; empty where it cannot be listed, which the walk has told of.
    private static String names(Path folder) {
        String[] names = folder.toFile().list();
        if (names == null) {
            return "";
        }
        Arrays.sort(names);
        return String.join("/", names);
    }

    /// One command.
    private static final class Run {
        private final ToolArguments arguments;
        private final Console console;
        private final Configuration configuration;
        private final boolean fixes;
        private final boolean diff;
        private final boolean noqa;
        private final Map<Settings, LintProfile> profiles = new IdentityHashMap<>();
        private Reporter reporter;
        private RunCache cache;
        private final Rewriter rewriter = new Rewriter();
        private final Map<Path, String> listings = new ConcurrentHashMap<>();
        private int wouldChange;
        private int suppressed;

        Run(ToolArguments arguments, Console console) {
            this.arguments = arguments;
            this.console = console;
            configuration =
                    new Configuration(
                            arguments.origin(),
                            console.directory(),
                            Tables.lint(),
                            Tables.common(),
                            arguments.flags());
            diff = arguments.has("--diff");
            fixes = arguments.has("--fix") || diff;
            noqa = arguments.has("--add-noqa");
        }

        int run() {
            Inputs inputs = Inputs.find(arguments, configuration, console);
            boolean piped = arguments.paths().contains("-") && (fixes || noqa);
            reporter =
                    new Reporter(
                            ReportStyle.Tool.LINT,
                            arguments,
                            console,
                            piped || diff ? console.err() : console.out());
            inputs.problems().forEach(reporter::problem);
            cache = RunCache.open("lint", arguments, console, configuration, folder(inputs));
            Progress progress = new Progress(arguments, console, inputs.inputs().size());
            Parallel.inOrder(
                    inputs.inputs(),
                    arguments.jobs(),
                    this::lint,
                    outcome -> {
                        progress.clear();
                        write(outcome);
                        progress.step();
                    });
            progress.clear();
            rewriter.close();
            cache.save(arguments, console);
            if (arguments.has("--statistics")) {
                reporter.statistics();
            }
            if (noqa) {
                reporter.tell("added " + suppressed + " suppressions");
            }
            int status = reporter.end();
            return status == 0 && wouldChange > 0 ? 1 : status;
        }

        private Path folder(Inputs inputs) {
            return inputs.inputs().isEmpty()
                    ? console.directory()
                    : inputs.inputs().getFirst().path().getParent();
        }

        /// A defect that one file brings to light does not keep the others from being linted.
        private Outcome lint(Input input) {
            try {
                return linted(input);
            } catch (CommandFailure | ConfigException failure) {
                throw failure;
            } catch (RuntimeException | StackOverflowError | AssertionError error) {
                return failed(input, ": " + InternalError.describe(error, arguments.isVerbose()));
            }
        }

        private Outcome linted(Input input) {
            LintProfile profile = profile(input);
            SourceFile read =
                    input.isStandardInput()
                            ? StandardInput.read(console)
                            : SourceFile.read(input.path());
            if (read instanceof SourceFile.Unreadable unreadable) {
                return failed(input, ": " + unreadable.problem().reason());
            }
            SourceFile.Text text = (SourceFile.Text) read;
            if (text.problem().isPresent()) {
                SyntaxProblem problem = text.problem().get();
                String place =
                        problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "";
                return failed(input, place + ": " + problem.message());
            }
            if (input.path().toString().endsWith(".ipynb")) {
                return notebook(input, text.source(), profile);
            }
            SourceText source = text.source();
            if (fixes) {
                Linter.FixResult result = Linter.fix(source, input.shown(), profile, most());
                Findings left =
                        new Findings(
                                input.shown(),
                                result.text(),
                                LineMap.of(result.text().text()),
                                result.remaining());
                return new Outcome(input, source, Optional.of(result.text()), List.of(left), "");
            }
            CacheKey key = cache.key(surroundings(input), text.bytes());
            Optional<byte[]> known = noqa ? Optional.empty() : cache.find(key);
            if (known.isPresent()) {
                LineMap lines = LineMap.of(source.text());
                Findings findings =
                        new Findings(
                                input.shown(), source, lines, DiagnosticBytes.read(known.get()));
                return new Outcome(input, source, Optional.empty(), List.of(findings), "");
            }
            Tree tree = Parser.parse(source, profile.parsing());
            List<Diagnostic> diagnostics = Linter.lint(tree, input.shown(), profile);
            Findings findings = new Findings(input.shown(), source, tree.lines(), diagnostics);
            if (noqa) {
                return new Outcome(
                        input,
                        source,
                        Optional.of(NoqaWriter.suppress(tree, diagnostics)),
                        List.of(findings),
                        "");
            }
            cache.put(key, DiagnosticBytes.write(diagnostics));
            return new Outcome(input, source, Optional.empty(), List.of(findings), "");
        }

        private Fix.Safety most() {
            return arguments.has("--unsafe-fixes") ? Fix.Safety.UNSAFE : Fix.Safety.SAFE;
        }

        private Outcome notebook(Input input, SourceText source, LintProfile profile) {
            try {
                NotebookLint lint =
                        new NotebookLint(Notebook.read(source.text()), input.shown(), profile);
                NotebookLint.Result result =
                        fixes ? lint.fix(most()) : noqa ? lint.suppress() : lint.lint();
                Optional<SourceText> changed =
                        fixes || noqa
                                ? Optional.of(
                                        new SourceText(
                                                result.text(),
                                                source.encoding(),
                                                source.byteOrderMark()))
                                : Optional.empty();
                return new Outcome(input, source, changed, result.findings(), "");
            } catch (Notebook.Malformed e) {
                LineMap lines = LineMap.of(source.text());
                return failed(
                        input,
                        ":"
                                + (lines.line(e.offset()) + 1)
                                + ":"
                                + (lines.codePointColumn(e.offset()) + 1)
                                + ": not a notebook: "
                                + e.getMessage());
            }
        }

        /// What findings follow from besides the text: options, name, and the modules that lie
        /// around the file, by which rules tell packages and first-party imports.
        private String surroundings(Input input) {
            if (!cache.isOn()) {
                return "";
            }
            Settings settings = configuration.of(input.path().getParent());
            StringBuilder all = new StringBuilder(settings.values().toString());
            all.append('\0').append(input.shown()).append('\0').append(input.path());
            for (Path up = input.path().getParent(); up != null; up = up.getParent()) {
                all.append('\0').append(listing(up));
                if (up.equals(settings.root())) {
                    all.append('\0').append(listing(up.resolve("src")));
                    break;
                }
            }
            return all.toString();
        }

        private String listing(Path folder) {
            return listings.computeIfAbsent(folder, LintCommand::names);
        }

        private static Outcome failed(Input input, String reason) {
            return new Outcome(
                    input, SourceText.of(""), Optional.empty(), List.of(), input.shown() + reason);
        }

        private LintProfile profile(Input input) {
            Settings settings = configuration.of(input.path().getParent());
            synchronized (profiles) {
                LintProfile known = profiles.get(settings);
                if (known == null) {
                    known = profile(settings);
                    profiles.put(settings, known);
                }
                return known;
            }
        }

        private LintProfile profile(Settings settings) {
            reporter.warnings(settings);
            try {
                LintProfile made =
                        LintProfile.of(LintOptionsTable.of(Selectors.checked(settings, reporter)));
                if (!made.selection().unbuilt().isEmpty()) {
                    reporter.tell(
                            "not built yet: " + String.join(", ", made.selection().unbuilt()));
                }
                return made;
            } catch (RuleSelection.UnknownCode e) {
                throw new CommandFailure("lint: " + e.getMessage());
            }
        }

        private void write(Outcome outcome) {
            if (!outcome.failure.isEmpty()) {
                reporter.problem(outcome.failure);
                return;
            }
            if (outcome.changed.isPresent()) {
                change(outcome.input, outcome.before, outcome.changed.get());
            }
            if (noqa) {
                outcome.findings.forEach(each -> suppressed += each.diagnostics().size());
            } else if (!diff) {
                outcome.findings.forEach(reporter::file);
            }
        }

        private void change(Input input, SourceText before, SourceText after) {
            boolean changed = !after.text().equals(before.text());
            if (diff) {
                wouldChange += changed ? 1 : 0;
                for (String line :
                        UnifiedDiff.of(before.text(), after.text(), input.shown(), input.shown())) {
                    console.out().println(arguments.colour() ? UnifiedDiff.coloured(line) : line);
                }
            } else if (input.isStandardInput()) {
                console.out()
                        .writeBytes(after.encode().orElseGet(() -> before.encode().orElseThrow()));
            } else if (changed) {
                Optional<FileProblem> problem = rewriter.write(input.path(), after);
                problem.ifPresent(reporter::problem);
            }
        }
    }
}
