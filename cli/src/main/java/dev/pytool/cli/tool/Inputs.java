package dev.pytool.cli.tool;

import dev.pytool.analyzer.files.FileFilter;
import dev.pytool.analyzer.files.FileOptions;
import dev.pytool.analyzer.files.FileOptionsTable;
import dev.pytool.analyzer.files.FileProblem;
import dev.pytool.analyzer.files.FileWalk;
import dev.pytool.analyzer.options.Configuration;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/// The files that the paths of a command line stand for.
///
/// @param inputs each file once, in the order of the paths and by name within folders
/// @param problems paths and folders that could not be looked at
public record Inputs(List<Input> inputs, List<FileProblem> problems) {

    /// A file to work on.
    ///
    /// @param shown its path as the user reads it
    /// @param path absolute; for standard input the path it is said to have
    public record Input(String shown, Path path, boolean isStandardInput) {}

    /// Finds the files.
    public static Inputs find(
            ToolArguments arguments, Configuration configuration, Console console) {
        List<String> words = arguments.paths();
        if (words.contains("-")) {
            if (words.size() > 1) {
                throw new CommandFailure(
                        "'-' stands for standard input and cannot be joined by other paths");
            }
            return standardInput(arguments, console);
        }
        List<Path> paths = new ArrayList<>();
        for (String word : words) {
            Path path = console.resolve(word).normalize();
            paths.add(path);
        }
        Path start = commonFolder(paths, console.directory());
        // A broken value is told of whether or not there is a file to use it on.
        configuration.of(start);
        var common = configuration.common(start);
        FileOptions fileOptions = FileOptionsTable.of(common.values());
        FileWalk.Found found;
        try {
            found = FileWalk.find(paths, new FileFilter(common.root(), fileOptions), fileOptions);
        } catch (PatternSyntaxException e) {
            throw new CommandFailure(
                    "exclude: '"
                            + e.getPattern()
                            + "' is no regular expression: "
                            + e.getDescription());
        }
        List<Input> inputs = new ArrayList<>();
        for (Path file : found.files()) {
            inputs.add(new Input(console.show(file), file, false));
        }
        return new Inputs(inputs, found.problems());
    }

    /// Whether the configuration leaves out a file although the command line names it, as the name
    /// of standard input does.
    public static boolean leavesOut(Path file, Configuration configuration) {
        var common = configuration.common(file.getParent());
        FileOptions options = FileOptionsTable.of(common.values());
        return new FileFilter(common.root(), options).excludesNamed(file);
    }

    private static Inputs standardInput(ToolArguments arguments, Console console) {
        String name = arguments.value("--stdin-filename").orElse("<stdin>");
        Path path =
                name.equals("<stdin>")
                        ? console.directory().resolve("stdin.py")
                        : console.resolve(name);
        return new Inputs(List.of(new Input(name, path.normalize(), true)), List.of());
    }

    private static Path commonFolder(List<Path> paths, Path directory) {
        Path common = null;
        for (Path path : paths) {
            Path folder = Files.isDirectory(path) ? path : path.getParent();
            if (common == null) {
                common = folder;
            }
            while (common != null && folder != null && !folder.startsWith(common)) {
                common = common.getParent();
            }
        }
        return common == null ? directory : common;
    }
}
