package dev.pytool.analyzer.options;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Knows the names of configuration files and which of them speak for which tool.
final class ConfigFiles {
    private ConfigFiles() {}

    /// The configuration of exactly this folder, if one of its files speaks for the tool. pytool's own table comes
    /// first; where it says nothing of the tool, another tool's configuration is honoured.
    static Optional<Layer> inFolder(Path folder, OptionTable tool, OptionTable common) {
        Path own = folder.resolve("pytool.toml");
        if (Files.isRegularFile(own)) {
            return named(own, tool, common);
        }
        Path project = folder.resolve("pyproject.toml");
        ConfigValue.Table tables = Files.isRegularFile(project)
                ? TomlReader.read(Configuration.text(project), project)
                : ConfigValue.Table.empty();
        ConfigValue.Table pytool = tables.at("tool", "pytool");
        if (pytool.has(tool.section())) {
            return Optional.of(NativeConfig.read(pytool, project, tool, common, "tool.pytool."));
        }
        Optional<Layer> foreign = Optional.empty();
        if (pytool.values().isEmpty()) {
            return foreign;
        }
        Layer mine = NativeConfig.read(pytool, project, tool, common, "tool.pytool.");
        return Optional.of(mine);
    }

    /// The configuration of a file whose name tells its format.
    static Optional<Layer> named(Path file, OptionTable tool, OptionTable common) {
        ConfigValue.Table tables = TomlReader.read(Configuration.text(file), file);
        boolean isProject = file.getFileName().toString().equals("pyproject.toml");
        ConfigValue.Table pytool = isProject ? tables.at("tool", "pytool") : tables;
        return Optional.of(NativeConfig.read(pytool, file, tool, common, isProject ? "tool.pytool." : ""));
    }
}
