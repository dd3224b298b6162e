package dev.pytool.cli.command;

import dev.pytool.analyzer.files.SourceFile;
import dev.pytool.analyzer.imports.DiskFolders;
import dev.pytool.analyzer.imports.Environment;
import dev.pytool.analyzer.imports.EnvironmentReader;
import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.ModuleResolver;
import dev.pytool.analyzer.imports.SearchPaths;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.imports.Typeshed;
import dev.pytool.analyzer.options.Configuration;
import dev.pytool.analyzer.options.Settings;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Findings;
import dev.pytool.analyzer.report.ReportStyle;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.checker.api.Checker;
import dev.pytool.checker.options.CheckOptions;
import dev.pytool.checker.options.CheckOptionsTable;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.cli.tool.Flag;
import dev.pytool.cli.tool.Inputs;
import dev.pytool.cli.tool.Inputs.Input;
import dev.pytool.cli.tool.Progress;
import dev.pytool.cli.tool.Reporter;
import dev.pytool.cli.tool.StandardInput;
import dev.pytool.cli.tool.Tables;
import dev.pytool.cli.tool.ToolArguments;
import dev.pytool.cli.tool.Watch;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;
import dev.pytool.processor.command.CliCommand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `pytool check`: type errors of files and folders.
@CliCommand(name = "check", order = 10, summary = "type check files and folders")
final class CheckCommand implements Command {
    private static final List<Flag> FLAGS =
            List.of(
                    Flag.valued(
                            "--output-format",
                            "FORMAT",
                            "How findings are written; full on a terminal, else concise."));

    @Override
    public int run(List<String> words, Console console) {
        Optional<ToolArguments> parsed =
                ToolArguments.parse(
                        "check", words, console, List.of(Tables.check(), Tables.common()), FLAGS);
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

    /// One command.
    private static final class Run {
        private final ToolArguments arguments;
        private final Console console;
        private final Configuration configuration;
        private final Map<Settings, Project> projects = new IdentityHashMap<>();
        private final Map<Path, SourceText> unread = new HashMap<>();
        private final Set<Path> importRoots = new LinkedHashSet<>();
        private final Set<String> advice = new HashSet<>();
        private Reporter reporter;

        /// The files that share one configuration.
        private record Project(Checker checker, ModuleResolver resolver) {}

        Run(ToolArguments arguments, Console console) {
            this.arguments = arguments;
            this.console = console;
            configuration =
                    new Configuration(
                            arguments.origin(),
                            console.directory(),
                            Tables.check(),
                            Tables.common(),
                            arguments.flags());
        }

        int run() {
            Inputs inputs = Inputs.find(arguments, configuration, console);
            reporter = new Reporter(ReportStyle.Tool.CHECK, arguments, console);
            inputs.problems().forEach(reporter::problem);
            for (Input input : inputs.inputs()) {
                importRoots.add(importRoot(input.path().getParent()));
            }
            importRoots.add(console.directory());
            Progress progress = new Progress(arguments, console, inputs.inputs().size());
            try (Typeshed typeshed = Typeshed.ofInstallation()) {
                for (Input input : inputs.inputs()) {
                    progress.clear();
                    check(input, typeshed);
                    progress.step();
                }
            } catch (IOException e) {
                throw new CommandFailure("check: " + e.getMessage());
            }
            progress.clear();
            return reporter.end();
        }

        /// The nearest folder at or above this one that is no package.
        private static Path importRoot(Path folder) {
            Path root = folder;
            while (root.getParent() != null && isPackage(root)) {
                root = root.getParent();
            }
            return root;
        }

        private static boolean isPackage(Path folder) {
            return Files.exists(folder.resolve("__init__.py"))
                    || Files.exists(folder.resolve("__init__.pyi"));
        }

        private void check(Input input, Typeshed typeshed) {
            if (input.path().toString().endsWith(".ipynb")) {
                reporter.problem(input.shown() + ": checking notebooks is not built yet");
                return;
            }
            SourceFile read =
                    input.isStandardInput()
                            ? StandardInput.read(console)
                            : SourceFile.read(input.path());
            if (!(read instanceof SourceFile.Text text)) {
                reporter.problem(((SourceFile.Unreadable) read).problem());
                return;
            }
            if (text.problem().isPresent()) {
                SyntaxProblem problem = text.problem().get();
                String place =
                        problem.line() > 0 ? ":" + problem.line() + ":" + problem.column() : "";
                reporter.problem(input.shown() + place + ": " + problem.message());
                return;
            }
            unread.put(input.path(), text.source());
            Project project = project(configuration.of(input.path().getParent()), typeshed);
            ModuleFile file = project.resolver.moduleAt(new SourceLocation.Disk(input.path()));
            List<Diagnostic> found = new ArrayList<>(project.checker.check(file));
            found.sort(Comparator.comparingInt(Diagnostic::start));
            // Advice that links to a page is given once a run, as mypy does.
            found.removeIf(d ->
                    d.severity() == Severity.NOTE
                            && d.message().startsWith("See https://")
                            && !advice.add(d.message()));
            Tree tree = project.checker.module(file).orElseThrow().tree();
            reporter.file(new Findings(input.shown(), tree.source(), tree.lines(), found));
            unread.remove(input.path());
        }

        private Project project(Settings settings, Typeshed typeshed) {
            Project known = projects.get(settings);
            if (known == null) {
                reporter.warnings(settings);
                CheckOptions options = CheckOptionsTable.of(settings.values());
                Environment environment =
                        options.python().isEmpty()
                                ? EnvironmentReader.locate(settings.root(), Map.of())
                                : EnvironmentReader.of(settings.root().resolve(options.python()));
                int dot = options.pythonVersion().indexOf('.');
                int minor = Integer.parseInt(options.pythonVersion().substring(dot + 1));
                List<Path> roots =
                        options.mypyPath().stream().map(settings.root()::resolve).toList();
                SearchPaths paths =
                        new SearchPaths(
                                List.of(), roots, List.copyOf(importRoots), environment, minor);
                ModuleResolver resolver =
                        new ModuleResolver(paths, new DiskFolders(List.of()), typeshed);
                known =
                        new Project(
                                new Checker(resolver, file -> parse(file, typeshed), options),
                                resolver);
                projects.put(settings, known);
            }
            return known;
        }

        private Optional<Tree> parse(ModuleFile file, Typeshed typeshed) {
            return switch (file.location().orElseThrow()) {
                case SourceLocation.Disk(Path path) ->
                        text(path).map(t -> Parser.parse(t, ParseOptions.FILE));
                case SourceLocation.Buffer(_, _) -> Optional.empty();
                case SourceLocation.Bundled bundled ->
                        Optional.of(
                                Parser.parse(
                                        SourceText.of(typeshed.read(bundled)), ParseOptions.FILE));
            };
        }

        private Optional<SourceText> text(Path path) {
            SourceText given = unread.get(path);
            if (given != null) {
                return Optional.of(given);
            }
            return SourceFile.read(path) instanceof SourceFile.Text text
                    ? Optional.of(text.source())
                    : Optional.empty();
        }
    }
}
