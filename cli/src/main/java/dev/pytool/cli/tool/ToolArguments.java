package dev.pytool.cli.tool;

import dev.pytool.analyzer.options.Configuration.Origin;
import dev.pytool.analyzer.options.OptionRow;
import dev.pytool.analyzer.options.OptionTable;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.cli.tool.CommandLineReader.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The command line of a tool: flags of its options, the flags all tools have, and paths. They come
/// from the option tables.
public final class ToolArguments {
    private final Console console;
    private final Words words;
    private final Map<String, List<String>> flags;

    private ToolArguments(Console console, Words words, Map<String, List<String>> flags) {
        this.console = console;
        this.words = words;
        this.flags = flags;
    }

    /// Reads the command line; empty where it asks for help, which is then written.
    ///
    /// @param tables options whose flags are accepted; the first table with a flag owns it
    /// @param extras flags of this command alone
    /// @throws CommandFailure naming what is wrong
    public static Optional<ToolArguments> parse(
            String name,
            List<String> arguments,
            Console console,
            List<OptionTable> tables,
            List<Flag> extras) {
        CommandLineReader reader = new CommandLineReader(name);
        Map<String, OptionRow> rows = new LinkedHashMap<>();
        for (OptionTable table : tables) {
            for (OptionRow row : table.rows()) {
                addOption(reader, row, rows);
            }
        }
        for (Flag extra : extras) {
            reader.add(extra);
        }
        addCommon(reader);
        Optional<Words> words =
                reader.read(
                        arguments,
                        console,
                        "PATH...",
                        "Files and folders, the working folder by default; '-' is standard input.");
        return words.isPresent()
                ? Optional.of(new ToolArguments(console, words.get(), flags(words.get(), rows)))
                : Optional.empty();
    }

    private static void addCommon(CommandLineReader reader) {
        reader.add(Flag.valued("--config", "FILE", "Use this configuration file and no other."));
        reader.add(Flag.plain("--isolated", "Use no configuration file."));
        reader.add(Flag.plain("--quiet", "Write nothing but findings and errors.", "-q"));
        reader.add(
                Flag.plain(
                        "--verbose", "Write what is done, and stacks of internal errors.", "-v"));
        reader.add(
                Flag.valued(
                        "--color", "WHEN", "Use colours: auto (on a terminal), always or never."));
        reader.add(Flag.valued("--jobs", "N", "Work on this many files at once.", "-j"));
        reader.add(Flag.plain("--no-cache", "Neither read nor write the cache."));
        reader.add(Flag.plain("--watch", "Go on when files change.", "-w"));
        reader.add(
                Flag.valued(
                        "--stdin-filename",
                        "NAME",
                        "The name of the file that standard input is."));
    }

    private static void addOption(
            CommandLineReader reader, OptionRow row, Map<String, OptionRow> rows) {
        if (row.flag().isEmpty() || rows.putIfAbsent(row.flag(), row) != null) {
            return;
        }
        if (!row.type().equals("bool")) {
            String placeholder = row.placeholder().isEmpty() ? "VALUE" : row.placeholder();
            reader.add(new Flag(List.of(row.flag()), placeholder, doc(row), false));
            return;
        }
        reader.add(new Flag(List.of(row.flag()), "", doc(row), false));
        if (!row.noFlag().isEmpty() && rows.putIfAbsent(row.noFlag(), row) == null) {
            reader.add(
                    new Flag(
                            List.of(row.noFlag()),
                            "",
                            "The contrary of " + row.flag() + ".",
                            true));
        }
    }

    private static String doc(OptionRow row) {
        return row.standard().isEmpty() || row.standard().equals("false")
                ? row.doc()
                : row.doc() + " (default: " + row.standard() + ")";
    }

    /// What was said on the command line, by option key. Where a flag and its contrary both stand,
    /// the later holds.
    private static Map<String, List<String>> flags(Words words, Map<String, OptionRow> rows) {
        Map<String, List<String>> flags = new LinkedHashMap<>();
        for (CommandLineReader.Given given : words.given()) {
            OptionRow row = rows.get(given.name());
            if (row != null && row.type().equals("bool")) {
                flags.put(row.key(), List.of(String.valueOf(given.name().equals(row.flag()))));
            } else if (row != null) {
                flags.put(row.key(), words.values(given.name()));
            }
        }
        return flags;
    }

    /// Words by option key, for [dev.pytool.analyzer.options.Configuration].
    public Map<String, List<String>> flags() {
        return flags;
    }

    public boolean has(String flag) {
        return words.has(flag);
    }

    /// The last value of a flag, if it was given.
    public Optional<String> value(String flag) {
        return words.value(flag);
    }

    /// All values of a flag.
    public List<String> values(String flag) {
        return words.values(flag);
    }

    /// The paths as they were written; the working folder where there are none.
    public List<String> paths() {
        return words.words().isEmpty() ? List.of(".") : words.words();
    }

    public Origin origin() {
        if (has("--isolated")) {
            return new Origin.Isolated();
        }
        Optional<String> file = value("--config");
        return file.isPresent()
                ? new Origin.Named(console.resolve(file.get()).normalize())
                : new Origin.Nearest();
    }

    /// How many files are worked on at once: as asked, else one for each processor.
    public int jobs() {
        Optional<String> asked = value("--jobs");
        if (asked.isEmpty()) {
            return Runtime.getRuntime().availableProcessors();
        }
        try {
            int jobs = Integer.parseInt(asked.get());
            if (jobs >= 1) {
                return Math.min(jobs, 256);
            }
        } catch (NumberFormatException e) {
            throw new CommandFailure("--jobs: '" + asked.get() + "' is not a whole number");
        }
        throw new CommandFailure("--jobs: '" + asked.get() + "' is less than 1");
    }

    public boolean isQuiet() {
        return has("--quiet");
    }

    public boolean isVerbose() {
        return has("--verbose");
    }

    /// Whether standard output may hold colours: as asked, else on a terminal without NO_COLOR.
    public boolean colour() {
        String asked = value("--color").orElse("auto");
        return switch (asked) {
            case "always" -> true;
            case "never" -> false;
            case "auto" -> console.outIsTerminal() && console.variable("NO_COLOR").isEmpty();
            default ->
                    throw new CommandFailure(
                            "--color: '" + asked + "' is none of auto, always, never");
        };
    }
}
