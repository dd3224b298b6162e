package dev.pytool.cli.command;

import dev.pytool.analyzer.options.Configuration;
import dev.pytool.analyzer.options.OptionRow;
import dev.pytool.analyzer.options.OptionTable;
import dev.pytool.analyzer.options.Setting;
import dev.pytool.analyzer.options.Settings;
import dev.pytool.analyzer.report.JsonText;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.cli.console.Console;
import dev.pytool.cli.tool.ConfigSchema;
import dev.pytool.cli.tool.Flag;
import dev.pytool.cli.tool.Tables;
import dev.pytool.cli.tool.ToolArguments;
import dev.pytool.processor.command.CliCommand;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `pytool config [PATH]`: every option with its value for the files of a folder and where the
/// value came from.
@CliCommand(name = "config", order = 110, summary = "show every option, its value and its origin")
final class ConfigCommand implements Command {
    @Override
    public int run(List<String> arguments, Console console) {
        List<Flag> extras =
                List.of(
                        Flag.valued(
                                "--output-format",
                                "FORMAT",
                                "One of text, json, schema (the JSON schema of pytool.toml)."),
                        Flag.valued("--tool", "NAME", "Only the options of check, lint or fmt."),
                        Flag.plain("--changed", "Only options that somebody set."));
        Optional<ToolArguments> parsed =
                ToolArguments.parse("config", arguments, console, List.of(Tables.common()), extras);
        if (parsed.isEmpty()) {
            return 0;
        }
        ToolArguments given = parsed.get();
        Path path = console.resolve(given.paths().getFirst()).normalize();
        if (!Files.exists(path)) {
            throw new CommandFailure(console.show(path) + ": no such file or folder");
        }
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        String format = given.value("--output-format").orElse("text");
        if (format.equals("schema")) {
            console.out()
                    .println(
                            ConfigSchema.of(
                                    Tables.common(),
                                    List.of(Tables.check(), Tables.lint(), Tables.fmt())));
            return 0;
        }
        Listing listing = new Listing(console, format.equals("json"), given.has("--changed"));
        if (!format.equals("json") && !format.equals("text")) {
            throw new CommandFailure(
                    "--output-format: '" + format + "' is none of text, json, schema");
        }
        String tool = given.value("--tool").orElse("");
        listing.begin();
        boolean isFirst = true;
        for (OptionTable table : List.of(Tables.check(), Tables.lint(), Tables.fmt())) {
            if (!tool.isEmpty() && !tool.equals(table.section())) {
                continue;
            }
            Configuration configuration =
                    new Configuration(
                            given.origin(),
                            console.directory(),
                            table,
                            Tables.common(),
                            given.flags());
            if (isFirst || given.has("--changed")) {
                listing.table(Tables.common(), configuration.common(folder));
            }
            listing.table(table, configuration.of(folder));
            isFirst = false;
        }
        listing.end();
        if (isFirst) {
            throw new CommandFailure("--tool: '" + tool + "' is none of check, lint, fmt");
        }
        return 0;
    }

    /// Writes options one by one, as text or as one JSON array.
    private static final class Listing {
        private final Console console;
        private final boolean json;
        private final boolean changed;
        private final java.util.Set<String> warned = new java.util.HashSet<>();
        private boolean isFirst = true;

        Listing(Console console, boolean json, boolean changed) {
            this.console = console;
            this.json = json;
            this.changed = changed;
        }

        void begin() {
            if (json) {
                console.out().print('[');
            }
        }

        void end() {
            if (json) {
                console.out().println("\n]");
            }
        }

        void table(OptionTable table, Settings settings) {
            for (String warning : settings.warnings()) {
                if (warned.add(warning)) {
                    console.err().println("pytool: " + warning);
                }
            }
            String prefix = table.section().isEmpty() ? "" : table.section() + ".";
            for (OptionRow row : table.rows()) {
                Setting setting = settings.settings().get(row.key());
                if (setting == null && changed) {
                    continue;
                }
                String value = setting == null ? standard(row) : shown(setting.value());
                option(
                        prefix + row.key(),
                        value,
                        setting == null ? "default" : setting.origin(),
                        row.doc());
            }
        }

        private void option(String key, String value, String origin, String doc) {
            if (!json) {
                console.out().println(key + " = " + value + "  # " + origin);
                return;
            }
            StringBuilder text = new StringBuilder(isFirst ? "\n  {" : ",\n  {");
            isFirst = false;
            JsonText.member(text, "key", key);
            JsonText.name(text, "value").append(value.startsWith("{") ? table(value) : value);
            JsonText.member(text, "origin", origin);
            JsonText.member(text, "doc", doc);
            console.out().print(text.append('}'));
        }

        /// A table of TOML as one of JSON; the two differ in the sign between key and value only.
        private static String table(String toml) {
            return toml.replace("\" = ", "\": ");
        }

        private static String standard(OptionRow row) {
            return switch (row.type()) {
                case "bool" -> row.standard().equals("true") ? "true" : "false";
                case "int" -> row.standard().isEmpty() ? "0" : row.standard();
                case "list", "choices" ->
                        shown(
                                row.standard().isEmpty()
                                        ? List.of()
                                        : List.of(row.standard().split(",")));
                case "lists", "strings" -> "{}";
                default -> shown(row.standard());
            };
        }

        private static String shown(Object value) {
            StringBuilder out = new StringBuilder();
            append(out, value);
            return out.toString();
        }

        private static void append(StringBuilder out, Object value) {
            if (value instanceof List<?> list) {
                out.append('[');
                for (int i = 0; i < list.size(); i++) {
                    out.append(i == 0 ? "" : ", ");
                    append(out, list.get(i));
                }
                out.append(']');
            } else if (value instanceof Map<?, ?> map) {
                out.append('{');
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.append(out.charAt(out.length() - 1) == '{' ? "" : ", ");
                    append(out, entry.getKey());
                    append(out.append(" = "), entry.getValue());
                }
                out.append('}');
            } else if (value instanceof String text) {
                JsonText.string(out, text);
            } else {
                out.append(value);
            }
        }
    }
}
