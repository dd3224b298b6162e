package dev.pytool.analyzer.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the configuration that holds for a folder and joins it with the command line. Keeps what
/// it found, so that many files of one folder cost one search.
public final class Configuration {

    /// Where configuration may come from: the nearest files upwards, one named file, or nowhere.
    public sealed interface Origin {
        record Nearest() implements Origin {}

        record Named(Path file) implements Origin {}

        record Isolated() implements Origin {}
    }

    private final Origin origin;
    private final Path directory;
    private final OptionTable tool;
    private final OptionTable common;
    private final Map<String, List<String>> flags;
    private final Map<Path, Optional<Layer>> layers = new LinkedHashMap<>();
    private final Map<Path, Settings> settings = new LinkedHashMap<>();

    /// @param directory the absolute working folder
    /// @param tool the options of the tool that asks
    /// @param common the options of `[tool.pytool]` itself
    /// @param flags the words of the command line by key, for keys of either table
    public Configuration(
            Origin origin,
            Path directory,
            OptionTable tool,
            OptionTable common,
            Map<String, List<String>> flags) {
        this.origin = origin;
        this.directory = directory;
        this.tool = tool;
        this.common = common;
        this.flags = flags;
    }

    /// The tool's options for files of a folder.
    ///
    /// @throws ConfigException where a file or a value is broken
    public synchronized Settings of(Path folder) {
        Settings known = settings.get(folder);
        if (known == null) {
            known = joined(tool, layer(folder));
            settings.put(folder, known);
        }
        return known;
    }

    /// The common options (which files to work on) for a folder.
    ///
    /// @throws ConfigException where a file or a value is broken
    public synchronized Settings common(Path folder) {
        return joined(common, layer(folder));
    }

    private Optional<Layer> layer(Path folder) {
        if (origin instanceof Origin.Isolated) {
            return Optional.empty();
        }
        if (origin instanceof Origin.Named named) {
            return named(named.file());
        }
        Optional<Layer> known = layers.get(folder);
        if (known != null) {
            return known;
        }
        Optional<Layer> here = ConfigFiles.inFolder(folder, tool, common);
        Path parent = folder.getParent();
        Optional<Layer> found = here.isPresent() || parent == null ? here : layer(parent);
        layers.put(folder, found);
        return found;
    }

    private Optional<Layer> named(Path file) {
        Optional<Layer> known = layers.get(file);
        if (known == null) {
            if (!Files.isRegularFile(file)) {
                throw new ConfigException(file + ": no such configuration file");
            }
            known = ConfigFiles.named(file, tool, common);
            layers.put(file, known);
        }
        return known;
    }

    private Settings joined(OptionTable table, Optional<Layer> layer) {
        Map<String, Setting> joined = new LinkedHashMap<>();
        List<Settings.Override> overrides = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        if (layer.isPresent()) {
            Layer found = layer.get();
            warnings.addAll(found.warnings());
            for (Map.Entry<String, ConfigValue> entry : found.section(table.section()).entrySet()) {
                bind(
                        table,
                        entry.getKey(),
                        entry.getValue(),
                        found.fileOf(entry.getValue()),
                        joined);
            }
            for (Layer.Override override : found.overrides()) {
                overrides.add(override(table, override, found));
            }
        }
        for (OptionRow row : table.rows()) {
            List<String> words = flags.get(row.key());
            if (words != null) {
                joined.put(row.key(), new Setting(ValueBinding.ofFlag(row, words), "command line"));
            }
        }
        Path root = layer.isPresent() ? layer.get().root() : directory;
        Optional<Path> file =
                layer.isPresent() ? Optional.of(layer.get().file()) : Optional.empty();
        return new Settings(root, file, joined, overrides, warnings);
    }

    private static void bind(
            OptionTable table,
            String key,
            ConfigValue value,
            Path file,
            Map<String, Setting> into) {
        Optional<OptionRow> row = table.find(key);
        if (row.isPresent()) {
            String place = file + ":" + value.line() + ":" + value.column();
            into.put(key, new Setting(ValueBinding.ofFile(row.get(), value, file), place));
        }
    }

    private static Settings.Override override(
            OptionTable table, Layer.Override override, Layer layer) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, ConfigValue> entry : override.values().entrySet()) {
            Optional<OptionRow> row = table.find(entry.getKey());
            if (row.isPresent()) {
                values.put(
                        entry.getKey(),
                        ValueBinding.ofFile(row.get(), entry.getValue(), layer.file()));
            } else if (table.section().equals("check")) {
                NativeConfig.unknown(layer, entry.getValue(), entry.getKey(), table, "");
            }
        }
        return new Settings.Override(override.modules(), values);
    }

    /// Text of a configuration file; it is UTF-8 in all formats.
    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ConfigException(file + ": cannot be read: " + e.getMessage());
        }
    }
}
