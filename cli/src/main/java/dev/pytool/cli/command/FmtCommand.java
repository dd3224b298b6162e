package dev.pytool.cli.command;

import dev.pytool.analyzer.cache.CacheKey;
import dev.pytool.analyzer.files.Parallel;
import dev.pytool.analyzer.files.ProjectModules;
import dev.pytool.analyzer.files.SourceFile;
import dev.pytool.analyzer.options.ConfigException;
import dev.pytool.analyzer.options.Configuration;
import dev.pytool.analyzer.options.Settings;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.cli.console.InternalError;
import dev.pytool.cli.tool.BlackSpelling;
import dev.pytool.cli.tool.Changes;
import dev.pytool.cli.tool.Flag;
import dev.pytool.cli.tool.Inputs;
import dev.pytool.cli.tool.Inputs.Input;
import dev.pytool.cli.tool.NotebookFormat;
import dev.pytool.cli.tool.Progress;
import dev.pytool.cli.tool.Rewriter;
import dev.pytool.cli.tool.RunCache;
import dev.pytool.cli.tool.StandardInput;
import dev.pytool.cli.tool.Tables;
import dev.pytool.cli.tool.ToolArguments;
import dev.pytool.cli.tool.UnifiedDiff;
import dev.pytool.cli.tool.Watch;
import dev.pytool.formatter.FormatOptions;
import dev.pytool.formatter.FormatProblem;
import dev.pytool.formatter.FormatResult;
import dev.pytool.formatter.Formatter;
import dev.pytool.formatter.line.LineSet;
import dev.pytool.formatter.options.FormatSettings;
import dev.pytool.formatter.options.FormatSettingsTable;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.processor.command.CliCommand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// `pytool fmt`: formats files and folders in place; standard input to standard output. Status 0;
/// with `--check` 1 where a file would change; 2 where a file could not be formatted, which is left
/// as it is.
@CliCommand(name = "fmt", order = 30, summary = "format files and folders in place")
final class FmtCommand implements Command {
    private static final List<Flag> FLAGS =
            List.of(
                    Flag.plain("--check", "Change nothing; status 1 where a file would change."),
                    Flag.plain("--diff", "Change nothing; write what would change."),
                    Flag.valued(
                            "--range",
                            "L1:L2",
                            "Format these lines only, from 1, both inclusive; several are possible."));

    /// What formatting one file gave.
    ///
    /// @param before the text of the file
    private record Outcome(
            Input input, SourceText before, Optional<String> after, Optional<String> failure) {}

    @Override
    public int run(List<String> words, Console console) {
        BlackSpelling.Words ours = BlackSpelling.read(words);
        return ours.code().isPresent()
                ? format(ours.words(), console.reading(ours.code().get()))
                : format(ours.words(), console);
    }

    private static int format(List<String> words, Console console) {
        Optional<ToolArguments> parsed =
                ToolArguments.parse(
                        "fmt", words, console, List.of(Tables.fmt(), Tables.common()), FLAGS);
        if (parsed.isEmpty()) {
            return 0;
        }
        ToolArguments arguments = parsed.get();
        return arguments.has("--watch")
                ? Watch.run(
                        arguments,
                        console,
                        () -> new Run(arguments, console).run(),
                        () -> new Run(arguments, console).configuration)
                : new Run(arguments, console).run();
    }

    /// One command.
    private static final class Run {
        private final ToolArguments arguments;
        private final Console console;
        private final Configuration configuration;
        private final List<LineSet.Range> ranges;
        private final Changes changes;
        private final Rewriter rewriter = new Rewriter();
        private final Map<Path, ProjectModules> modules = new ConcurrentHashMap<>();
        private final Map<Path, String> listings = new ConcurrentHashMap<>();

        /// One file costs less than to look into the cache.
        private Optional<RunCache> cache = Optional.empty();

        Run(ToolArguments arguments, Console console) {
            this.arguments = arguments;
            this.console = console;
            configuration =
                    new Configuration(
                            arguments.origin(),
                            console.directory(),
                            Tables.fmt(),
                            Tables.common(),
                            arguments.flags());
            ranges = ranges(arguments.values("--range"));
            changes = new Changes(arguments, console);
        }

        int run() {
            try (rewriter) {
                return all();
            }
        }

        private int all() {
            Inputs inputs = Inputs.find(arguments, configuration, console);
            for (var problem : inputs.problems()) {
                changes.failed(console.show(problem.path()) + ": " + problem.reason());
            }
            if (inputs.inputs().size() == 1) {
                write(format(inputs.inputs().getFirst()));
            } else if (!inputs.inputs().isEmpty()) {
                Path folder = inputs.inputs().getFirst().path().getParent();
                cache =
                        Optional.of(
                                RunCache.open("fmt", arguments, console, configuration, folder));
                Progress progress = new Progress(arguments, console, inputs.inputs().size());
                Parallel.inOrder(
                        inputs.inputs(),
                        arguments.jobs(),
                        this::format,
                        outcome -> {
                            progress.clear();
                            write(outcome);
                            progress.step();
                        });
                progress.clear();
                cache.get().save(arguments, console);
            }
            return changes.end();
        }

        /// A defect that one file brings to light does not keep the others from being formatted.
        private Outcome format(Input input) {
            try {
                return formatted(input);
            } catch (CommandFailure | ConfigException failure) {
                throw failure;
            } catch (RuntimeException | StackOverflowError | AssertionError error) {
                return failed(
                        input,
                        SourceText.of(""),
                        InternalError.describe(error, arguments.isVerbose()));
            }
        }

        private Outcome formatted(Input input) {
            String name = input.path().toString();
            Settings settings = configuration.of(input.path().getParent());
            String wanted = cache.isPresent() ? wanted(input, settings) : "";
            Optional<CacheKey> state =
                    cache.isPresent()
                            ? cache.get().stateKey(wanted, input.path())
                            : Optional.empty();
            if (state.isPresent() && cache.get().find(state.get()).isPresent()) {
                return unchanged(input);
            }
            SourceFile read =
                    input.isStandardInput()
                            ? StandardInput.read(console)
                            : SourceFile.read(input.path());
            if (read instanceof SourceFile.Unreadable unreadable) {
                return failed(input, SourceText.of(""), unreadable.problem().reason());
            }
            SourceFile.Text file = (SourceFile.Text) read;
            if (isLeftOut(input)) {
                return new Outcome(
                        input, file.source(), Optional.of(file.source().text()), Optional.empty());
            }
            if (file.problem().isPresent()) {
                SyntaxProblem problem = file.problem().get();
                return failed(
                        input,
                        file.source(),
                        at(problem.line(), problem.column(), problem.message()));
            }
            if (cache.isPresent()
                    && cache.get().find(cache.get().key(wanted, file.bytes())).isPresent()) {
                remember(state);
                return unchanged(input);
            }
            FormatOptions options = options(input).withRanges(ranges);
            if (name.endsWith(".ipynb")) {
                NotebookFormat.Result result = NotebookFormat.format(file.source().text(), options);
                return new Outcome(
                        input,
                        file.source(),
                        result.problem().isPresent()
                                ? Optional.empty()
                                : Optional.of(result.text()),
                        result.problem());
            }
            FormatResult result = Formatter.format(file.source(), options);
            if (result.problem().isPresent()) {
                FormatProblem problem = result.problem().get();
                return failed(
                        input,
                        file.source(),
                        at(problem.line(), problem.column(), problem.message()));
            }
            if (cache.isPresent() && ranges.isEmpty()) {
                if (!result.isChanged()) {
                    remember(state);
                }
                SourceText after = with(file.source(), result.text());
                Optional<byte[]> bytes = after.encode();
                if (bytes.isPresent()) {
                    cache.get().put(cache.get().key(wanted, bytes.get()), new byte[0]);
                }
            }
            return new Outcome(input, file.source(), Optional.of(result.text()), Optional.empty());
        }

        /// An editor hands over each file by its name; what the configuration leaves out comes back
        /// as it is.
        private boolean isLeftOut(Input input) {
            return input.isStandardInput()
                    && arguments.value("--stdin-filename").isPresent()
                    && Inputs.leavesOut(input.path(), configuration);
        }

        /// The state was taken before the file was read: a change in between gives the next run
        /// another state.
        private void remember(Optional<CacheKey> state) {
            if (state.isPresent()) {
                cache.orElseThrow().put(state.get(), new byte[0]);
            }
        }

        private static Outcome unchanged(Input input) {
            return new Outcome(input, SourceText.of(""), Optional.of(""), Optional.empty());
        }

        private static SourceText with(SourceText source, String text) {
            return new SourceText(text, source.encoding(), source.byteOrderMark());
        }

        private FormatOptions options(Input input) {
            Settings settings = configuration.of(input.path().getParent());
            synchronized (changes) {
                changes.warnings(settings);
            }
            boolean stub = input.path().toString().endsWith(".pyi");
            FormatSettings values = FormatSettingsTable.of(settings.values());
            return FormatOptions.of(values, stub, modules(input.path().getParent(), values)::holds);
        }

        /// The project's modules around a file, looked up once for each folder.
        private ProjectModules modules(Path folder, FormatSettings settings) {
            return modules.computeIfAbsent(
                    folder, each -> new ProjectModules(each, settings.src(), console.directory()));
        }

        /// What the result of a file follows from besides its text and its place.
        private String wanted(Input input, Settings settings) {
            String wanted =
                    settings.values()
                            + (input.path().toString().endsWith(".pyi") ? " stub " : " ")
                            + ranges;
            FormatSettings options = FormatSettingsTable.of(settings.values());
            return options.sortImports()
                    ? wanted
                            + listings.computeIfAbsent(
                                    input.path().getParent(),
                                    each -> modules(each, options).listing())
                    : wanted;
        }

        private static String at(int line, int column, String message) {
            return line > 0 ? line + ":" + Math.max(1, column) + ": " + message : message;
        }

        private static Outcome failed(Input input, SourceText before, String reason) {
            return new Outcome(input, before, Optional.empty(), Optional.of(reason));
        }

        private void write(Outcome outcome) {
            Input input = outcome.input;
            if (outcome.failure.isPresent()) {
                String reason = outcome.failure.get();
                boolean placed = Character.isDigit(reason.charAt(0)) || reason.startsWith("cell ");
                changes.failed(input.shown() + (placed ? ":" : ": ") + reason);
                return;
            }
            String before = outcome.before.text();
            String after = outcome.after.orElseThrow();
            SourceText text = with(outcome.before, after);
            boolean changed = !after.equals(before);
            if (arguments.has("--diff")) {
                diff(UnifiedDiff.of(before, after, input.shown(), input.shown()));
            } else if (input.isStandardInput() && !arguments.has("--check")) {
                changes.standardOutput(text);
            } else if (changed && !arguments.has("--check")) {
                var problem = rewriter.write(input.path(), text);
                if (problem.isPresent()) {
                    changes.failed(input.shown() + ": " + problem.get().reason());
                    return;
                }
            }
            changes.done(input.shown(), changed);
        }

        private void diff(List<String> lines) {
            boolean colour = arguments.colour();
            for (String line : lines) {
                console.out().println(colour ? UnifiedDiff.coloured(line) : line);
            }
        }

        private static List<LineSet.Range> ranges(List<String> words) {
            List<LineSet.Range> ranges = new ArrayList<>();
            for (String word : words) {
                int mark = Math.max(word.indexOf(':'), word.indexOf('-'));
                try {
                    int first = Integer.parseInt(word.substring(0, mark));
                    int last = Integer.parseInt(word.substring(mark + 1));
                    if (first < 1 || last < first) {
                        throw new CommandFailure(
                                "--range: '" + word + "' is empty or starts before line 1");
                    }
                    ranges.add(new LineSet.Range(first, last));
                } catch (NumberFormatException | IndexOutOfBoundsException e) {
                    throw new CommandFailure("--range: L1:L2 expected, not '" + word + "'");
                }
            }
            return ranges;
        }
    }
}
