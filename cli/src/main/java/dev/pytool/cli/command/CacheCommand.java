package dev.pytool.cli.command;

import dev.pytool.analyzer.files.FileOptionsTable;
import dev.pytool.analyzer.options.Configuration;
import dev.pytool.analyzer.options.Settings;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.cli.tool.CacheFolder;
import dev.pytool.cli.tool.Tables;
import dev.pytool.cli.tool.ToolArguments;
import dev.pytool.processor.command.CliCommand;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// `pytool cache dir` names the cache folder, `pytool cache clean` empties it.
@CliCommand(name = "cache", order = 120, summary = "show or empty the cache folder")
final class CacheCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        Optional<ToolArguments> parsed =
                ToolArguments.parse(
                        "cache", arguments, console, List.of(Tables.common()), List.of());
        if (parsed.isEmpty()) {
            return 0;
        }
        ToolArguments given = parsed.get();
        Configuration configuration =
                new Configuration(
                        given.origin(),
                        console.directory(),
                        Tables.common(),
                        Tables.common(),
                        given.flags());
        Settings settings = configuration.common(console.directory());
        Path folder =
                CacheFolder.of(
                        console,
                        settings.root(),
                        FileOptionsTable.of(settings.values()).cacheDir());
        switch (String.join(" ", given.paths())) {
            case "dir" -> console.out().println(folder);
            case "clean" -> clean(folder, console);
            default -> throw new CommandFailure("cache: expected 'dir' or 'clean'");
        }
        return 0;
    }

    /// Deletes the cache's own files and nothing else, whatever folder the options name.
    private static void clean(Path folder, Console console) {
        int deleted = 0;
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.pytool-cache")) {
                for (Path file : files) {
                    Files.delete(file);
                    deleted++;
                }
            } catch (IOException e) {
                throw new CommandFailure(folder + ": cannot be emptied: " + e.getMessage());
            }
        }
        console.err()
                .println(
                        "Deleted "
                                + deleted
                                + " cache file"
                                + (deleted == 1 ? "" : "s")
                                + " in "
                                + folder
                                + ".");
    }
}
