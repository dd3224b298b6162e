package dev.pytool.cli.tool;

import dev.pytool.analyzer.options.Configuration.Origin;
import dev.pytool.analyzer.options.OptionRow;
import dev.pytool.analyzer.options.OptionTable;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The command line of a tool: flags of its options, the flags all tools have, and paths. The model is built from the
/// option tables and never by reflection.
public final class ToolArguments {
    private final Console console;
    private final ParseResult parsed;
    private final Map<String, List<String>> flags;

    private ToolArguments(Console console, ParseResult parsed, Map<String, List<String>> flags) {
        this.console = console;
        this.parsed = parsed;
        this.flags = flags;
    }

    /// Reads the command line; empty where it asks for help, which is then written.
    ///
    /// @param tables options whose flags are accepted; the first table with a flag owns it
    /// @param extras flags of this command alone
    /// @throws CommandFailure naming what is wrong
    public static Optional<ToolArguments> parse(
            String name, List<String> arguments, Console console, List<OptionTable> tables, List<OptionSpec> extras) {
        CommandSpec spec = CommandSpec.create().name("pytool " + name);
        Map<String, OptionRow> rows = new LinkedHashMap<>();
        for (OptionTable table : tables) {
            for (OptionRow row : table.rows()) {
                addOption(spec, row, rows);
            }
        }
        for (OptionSpec extra : extras) {
            spec.addOption(extra);
        }
        CommonFlags.addTo(spec);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("PATH")
                .arity("0..*")
                .index("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Files and folders; '-' reads standard input; the working folder by default.")
                .build());
        Optional<ParseResult> parsed = CommonFlags.parse(spec, name, arguments, console);
        return parsed.map(result -> new ToolArguments(console, result, flags(result, rows)));
    }

    private static void addOption(CommandSpec spec, OptionRow row, Map<String, OptionRow> rows) {
        if (row.flag().isEmpty() || rows.putIfAbsent(row.flag(), row) != null) {
            return;
        }
        OptionSpec.Builder option = OptionSpec.builder(row.flag()).description(escaped(row));
        if (row.type().equals("bool")) {
            spec.addOption(option.arity("0").type(boolean.class).build());
            if (!row.noFlag().isEmpty() && spec.findOption(row.noFlag()) == null) {
                rows.put(row.noFlag(), row);
                spec.addOption(OptionSpec.builder(row.noFlag())
                        .arity("0")
                        .type(boolean.class)
                        .hidden(true)
                        .build());
            }
        } else {
            spec.addOption(option.arity("1")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .paramLabel(row.placeholder().isEmpty() ? "VALUE" : row.placeholder())
                    .build());
        }
    }

    /// Picocli reads `%` as a format and `${` as a variable.
    private static String escaped(OptionRow row) {
        String standard = row.standard().isEmpty() || row.standard().equals("false")
                ? ""
                : " (default: " + row.standard() + ")";
        return (row.doc() + standard).replace("%", "%%").replace("${", "$\\{");
    }

    /// What was said on the command line, by option key. Where a flag and its contrary both stand, the later holds.
    private static Map<String, List<String>> flags(ParseResult parsed, Map<String, OptionRow> rows) {
        Map<String, List<String>> flags = new LinkedHashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Map.Entry<String, OptionRow> entry : rows.entrySet()) {
            if (!parsed.hasMatchedOption(entry.getKey())) {
                continue;
            }
            OptionRow row = entry.getValue();
            if (row.type().equals("bool")) {
                int place = parsed.originalArgs().lastIndexOf(entry.getKey());
                if (places.getOrDefault(row.key(), -1) < place) {
                    places.put(row.key(), place);
                    flags.put(row.key(), List.of(String.valueOf(entry.getKey().equals(row.flag()))));
                }
            } else {
                flags.put(row.key(), new ArrayList<>(parsed.matchedOption(entry.getKey()).originalStringValues()));
            }
        }
        return flags;
    }

    /// Words by option key, for [dev.pytool.analyzer.options.Configuration].
    public Map<String, List<String>> flags() {
        return flags;
    }

    public boolean has(String flag) {
        return parsed.hasMatchedOption(flag);
    }

    /// The last value of a flag, if it was given.
    public Optional<String> value(String flag) {
        return has(flag)
                ? Optional.of(parsed.matchedOption(flag).originalStringValues().getLast())
                : Optional.empty();
    }

    /// All values of a flag.
    public List<String> values(String flag) {
        return has(flag) ? parsed.matchedOption(flag).originalStringValues() : List.of();
    }

    /// The paths as they were written; the working folder where there are none.
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (var positional : parsed.matchedPositionals()) {
            paths.addAll(positional.originalStringValues());
        }
        return paths.isEmpty() ? List.of(".") : paths;
    }

    public Origin origin() {
        if (has("--isolated")) {
            return new Origin.Isolated();
        }
        Optional<String> file = value("--config");
        return file.isPresent() ? new Origin.Named(console.resolve(file.get())) : new Origin.Nearest();
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
            default -> throw new CommandFailure("--color: '" + asked + "' is none of auto, always, never");
        };
    }
}
