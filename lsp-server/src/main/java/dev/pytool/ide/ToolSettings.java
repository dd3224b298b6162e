package dev.pytool.ide;

import dev.pytool.analyzer.files.FileOptionsTable;
import dev.pytool.analyzer.files.ProjectModules;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.options.ConfigException;
import dev.pytool.analyzer.options.Configuration;
import dev.pytool.analyzer.options.OptionTable;
import dev.pytool.analyzer.options.Settings;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.checker.options.CheckOptions;
import dev.pytool.checker.options.CheckOptionsTable;
import dev.pytool.formatter.FormatOptions;
import dev.pytool.formatter.options.FormatSettings;
import dev.pytool.formatter.options.FormatSettingsTable;
import dev.pytool.linter.LintProfile;
import dev.pytool.linter.RuleSelection;
import dev.pytool.linter.options.LintOptionsTable;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The tools' options for a file, from the editor's settings and the configuration files that hold
/// for its folder. A broken file or setting counts as none here: the commands report it.
final class ToolSettings {
    private ToolSettings() {}

    static LintProfile lint(SourceLocation file, Snapshot db) {
        return lint(file, db, Map.of());
    }

    /// The linter's options for sorting imports only, with the project's isort options.
    static LintProfile imports(SourceLocation file, Snapshot db) {
        return lint(
                file,
                db,
                Map.of(
                        "select", List.of("I001"),
                        "extend-select", List.of(),
                        "ignore", List.of(),
                        "extend-ignore", List.of()));
    }

    private static LintProfile lint(
            SourceLocation file, Snapshot db, Map<String, Object> overriding) {
        OptionTable table = new OptionTable(LintOptionsTable.SECTION, LintOptionsTable.rows());
        Map<String, Object> values =
                new HashMap<>(settings(file, table, db).map(Settings::values).orElse(Map.of()));
        values.putAll(overriding);
        // The command line tells of selectors that name no rule; here the others hold.
        for (String key : List.of("select", "ignore", "extend-select", "extend-ignore")) {
            if (values.get(key) instanceof List<?> words) {
                values.put(
                        key,
                        words.stream()
                                .map(Object::toString)
                                .filter(RuleSelection::exists)
                                .toList());
            }
        }
        return LintProfile.of(LintOptionsTable.of(values));
    }

    /// The type checker's options; where no configuration file says more, for the Python version
    /// and platform of the workspace.
    static CheckOptions check(SourceLocation file, Snapshot db) {
        OptionTable table = new OptionTable(CheckOptionsTable.SECTION, CheckOptionsTable.rows());
        Map<String, Object> values =
                new HashMap<>(settings(file, table, db).map(Settings::values).orElse(Map.of()));
        values.putIfAbsent("python-version", "3." + db.minorVersion());
        values.putIfAbsent("platform", db.platform());
        return CheckOptionsTable.of(values);
    }

    static FormatOptions format(SourceLocation file, Snapshot db) {
        OptionTable table =
                new OptionTable(FormatSettingsTable.SECTION, FormatSettingsTable.rows());
        Map<String, Object> values =
                settings(file, table, db).map(Settings::values).orElse(Map.of());
        FormatSettings wanted = FormatSettingsTable.of(values);
        return FormatOptions.of(wanted, file.isStub(), firstParty(file, wanted));
    }

    private static Predicate<String> firstParty(SourceLocation file, FormatSettings wanted) {
        return file instanceof SourceLocation.Disk(Path path) && path.getParent() != null
                ? new ProjectModules(path.getParent(), wanted.src(), path.getParent())::holds
                : module -> false;
    }

    private static Optional<Settings> settings(
            SourceLocation file, OptionTable table, Snapshot db) {
        Optional<Path> folder =
                switch (file) {
                    case SourceLocation.Disk(Path path) -> Optional.ofNullable(path.getParent());
                    case SourceLocation.Buffer(_, Path path) -> Optional.of(path);
                    case SourceLocation.Bundled _ -> Optional.empty();
                };
        OptionTable common = new OptionTable(FileOptionsTable.SECTION, FileOptionsTable.rows());
        return folder.flatMap(at -> {
            try {
                return Optional.of(
                        new Configuration(
                                        new Configuration.Origin.Nearest(),
                                        at,
                                        table,
                                        common,
                                        db.stated().of(table.section()))
                                .of(at));
            } catch (ConfigException broken) {
                return Optional.empty();
            }
        });
    }
}
