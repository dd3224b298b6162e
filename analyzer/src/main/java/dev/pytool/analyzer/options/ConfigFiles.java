package dev.pytool.analyzer.options;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Knows the names of configuration files and which of them speak for which tool.
final class ConfigFiles {
    private final Path folder;
    private final OptionTable tool;
    private final OptionTable common;

    private ConfigFiles(Path folder, OptionTable tool, OptionTable common) {
        this.folder = folder;
        this.tool = tool;
        this.common = common;
    }

    /// The configuration of exactly this folder, if one of its files speaks for the tool. Where
    /// pytool's own table says nothing of the tool, another tool's configuration is honoured below
    /// the common keys of pytool's own.
    static Optional<Layer> inFolder(Path folder, OptionTable tool, OptionTable common) {
        return new ConfigFiles(folder, tool, common).find();
    }

    private Optional<Layer> find() {
        Path own = folder.resolve("pytool.toml");
        Path project = folder.resolve("pyproject.toml");
        boolean hasOwn = Files.isRegularFile(own);
        ConfigValue.Table tables =
                Files.isRegularFile(project)
                        ? TomlReader.read(Configuration.text(project), project)
                        : ConfigValue.Table.empty();
        ConfigValue.Table pytool =
                hasOwn
                        ? TomlReader.read(Configuration.text(own), own)
                        : tables.at("tool", "pytool");
        Optional<Layer> mine =
                pytool.values().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                NativeConfig.read(
                                        pytool,
                                        hasOwn ? own : project,
                                        tool,
                                        common,
                                        hasOwn ? "" : "tool.pytool."));
        Optional<Layer> foreign =
                pytool.has(tool.section()) ? Optional.empty() : foreign(tables, project);
        Optional<Layer> found =
                foreign.isPresent() && mine.isPresent()
                        ? Optional.of(over(mine.get(), foreign.get()))
                        : mine.isPresent() ? mine : foreign;
        if (found.isPresent()) {
            requiredPython(tables, found.get());
        }
        return found;
    }

    /// The values of the upper layer hide those of the lower one.
    private static Layer over(Layer upper, Layer lower) {
        lower.take(upper);
        return lower;
    }

    /// The oldest version that `requires-python` admits is the target where no configuration names
    /// one.
    private void requiredPython(ConfigValue.Table tables, Layer layer) {
        if (!(tables.at("project").values().get("requires-python")
                instanceof ConfigValue.Text text)) {
            return;
        }
        int least = text.value().indexOf(">=");
        int minor = least < 0 ? -1 : minor(text.value().substring(least + 2).strip());
        if (minor >= 7 && minor <= 15 && tool.section().equals("lint")) {
            layer.section("lint")
                    .putIfAbsent("target-version", ForeignKeys.text("py3" + minor, text));
        }
    }

    /// The minor version of `3.X...`, -1 for anything else.
    private static int minor(String version) {
        if (!version.startsWith("3.")) {
            return -1;
        }
        int end = 2;
        while (end < version.length() && Character.isDigit(version.charAt(end))) {
            end++;
        }
        return end == 2 || end > 4 ? -1 : Integer.parseInt(version.substring(2, end));
    }

    private Optional<Layer> foreign(ConfigValue.Table tables, Path project) {
        return switch (tool.section()) {
            case "lint" -> withIsort(lint(tables, project), tables, project);
            case "fmt" -> withIsort(fmt(tables, project), tables, project);
            case "check" -> check(tables, project);
            default -> Optional.empty();
        };
    }

    private Optional<Layer> lint(ConfigValue.Table tables, Path project) {
        Optional<Layer> ruff = ruff(tables, project);
        if (ruff.isPresent()) {
            return ruff;
        }
        for (String name : new String[] {".flake8", "setup.cfg", "tox.ini"}) {
            ConfigValue.Table ini = ini(name);
            if (ini.has("flake8")) {
                return Optional.of(Flake8Config.read(ini.at("flake8"), folder.resolve(name), tool));
            }
        }
        return unread(tables, project);
    }

    /// A warning where only linters are configured whose options lint does not read.
    private Optional<Layer> unread(ConfigValue.Table tables, Path project) {
        for (String other : new String[] {"bandit", "pylint"}) {
            ConfigValue.Table own = tables.at("tool", other);
            Path file = folder.resolve(other.equals("pylint") ? ".pylintrc" : ".bandit");
            boolean alone = Files.isRegularFile(file);
            if (!own.values().isEmpty() || alone) {
                Layer layer = Layer.of(own.values().isEmpty() ? file : project);
                layer.warn(
                        own,
                        "options of "
                                + other
                                + " are not read; name rules in `select` and `ignore` by the codes of `pytool rule`");
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }

    private Optional<Layer> ruff(ConfigValue.Table tables, Path project) {
        for (String name : new String[] {".ruff.toml", "ruff.toml"}) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                ConfigValue.Table own = TomlReader.read(Configuration.text(file), file);
                return Optional.of(RuffConfig.read(own, file, tool, common));
            }
        }
        return tables.at("tool").has("ruff")
                ? Optional.of(RuffConfig.read(tables.at("tool", "ruff"), project, tool, common))
                : Optional.empty();
    }

    private Optional<Layer> fmt(ConfigValue.Table tables, Path project) {
        return tables.at("tool").has("black")
                ? Optional.of(BlackConfig.read(tables.at("tool", "black"), project, tool))
                : ruff(tables, project);
    }

    private Optional<Layer> withIsort(
            Optional<Layer> found, ConfigValue.Table tables, Path project) {
        ConfigValue.Table own = tables.at("tool", "isort");
        Path file = project;
        if (own.values().isEmpty()) {
            file = folder.resolve(".isort.cfg");
            ConfigValue.Table ini = ini(".isort.cfg");
            own = ini.has("settings") ? ini.at("settings") : ini.at("isort");
        }
        if (own.values().isEmpty()) {
            file = folder.resolve("setup.cfg");
            own = ini("setup.cfg").at("isort");
        }
        if (own.values().isEmpty()) {
            return found;
        }
        Layer isort = Layer.of(file);
        IsortConfig.read(own, isort, tool);
        return Optional.of(found.isPresent() ? over(found.get(), isort) : isort);
    }

    private Optional<Layer> check(ConfigValue.Table tables, Path project) {
        for (String name : new String[] {"mypy.ini", ".mypy.ini"}) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return Optional.of(MypyConfig.ini(ini(name), folder.resolve(name), tool));
            }
        }
        if (tables.at("tool").has("mypy")) {
            return Optional.of(MypyConfig.toml(tables.at("tool", "mypy"), project, tool));
        }
        ConfigValue.Table setup = ini("setup.cfg");
        if (setup.has("mypy")) {
            return Optional.of(MypyConfig.ini(setup, folder.resolve("setup.cfg"), tool));
        }
        Path pyright = folder.resolve("pyrightconfig.json");
        if (Files.isRegularFile(pyright)) {
            ConfigValue.Table own = JsonReader.read(Configuration.text(pyright), pyright);
            return Optional.of(PyrightConfig.read(own, pyright, tool));
        }
        return tables.at("tool").has("pyright")
                ? Optional.of(PyrightConfig.read(tables.at("tool", "pyright"), project, tool))
                : Optional.empty();
    }

    private ConfigValue.Table ini(String name) {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file)
                ? IniReader.read(Configuration.text(file), file)
                : ConfigValue.Table.empty();
    }

    /// The configuration of a file whose name tells its format: a file of another tool by that
    /// tool's names, everything else as `pytool.toml`.
    static Optional<Layer> named(Path file, OptionTable tool, OptionTable common) {
        String name = file.getFileName().toString();
        String text = Configuration.text(file);
        if (name.equals("pyproject.toml")) {
            ConfigValue.Table tables = TomlReader.read(text, file);
            ConfigValue.Table pytool = tables.at("tool", "pytool");
            ConfigFiles files = new ConfigFiles(file.toAbsolutePath().getParent(), tool, common);
            return pytool.values().isEmpty()
                    ? files.foreign(tables, file)
                    : Optional.of(NativeConfig.read(pytool, file, tool, common, "tool.pytool."));
        }
        if (name.endsWith("ruff.toml")) {
            return Optional.of(RuffConfig.read(TomlReader.read(text, file), file, tool, common));
        }
        if (name.endsWith(".json")) {
            return Optional.of(PyrightConfig.read(JsonReader.read(text, file), file, tool));
        }
        if (name.endsWith(".ini") || name.endsWith(".cfg") || name.equals(".flake8")) {
            ConfigValue.Table sections = IniReader.read(text, file);
            return tool.section().equals("lint") && sections.has("flake8")
                    ? Optional.of(Flake8Config.read(sections.at("flake8"), file, tool))
                    : Optional.of(MypyConfig.ini(sections, file, tool));
        }
        return Optional.of(NativeConfig.read(TomlReader.read(text, file), file, tool, common, ""));
    }
}
