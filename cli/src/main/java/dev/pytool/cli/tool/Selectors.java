package dev.pytool.cli.tool;

import dev.pytool.analyzer.options.Setting;
import dev.pytool.analyzer.options.Settings;
import dev.pytool.cli.console.CommandFailure;
import dev.pytool.linter.RuleSelection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The selectors of lint rules in settings. An unknown one is a mistake, told of with its place; in
/// a file of flake8 it may name a plugin's check that has no counterpart, and is left out with a
/// word.
public final class Selectors {
    private static final List<String> KEYS =
            List.of("select", "ignore", "extend-select", "extend-ignore");

    private Selectors() {}

    /// The values of the settings with selectors that name rules only.
    ///
    /// @throws CommandFailure for one that names none
    public static Map<String, Object> checked(Settings settings, Reporter reporter) {
        Map<String, Object> values = settings.values();
        for (String key : KEYS) {
            Setting setting = settings.settings().get(key);
            if (setting == null || !(setting.value() instanceof List<?> words)) {
                continue;
            }
            List<String> kept = new ArrayList<>();
            List<String> foreign = new ArrayList<>();
            for (Object word : words) {
                (RuleSelection.exists(word.toString()) ? kept : foreign).add(word.toString());
            }
            if (foreign.isEmpty()) {
                continue;
            }
            if (!isFlake8s(setting.origin())) {
                boolean file = settings.file().isPresent() && setting.origin().contains(":");
                throw new CommandFailure(
                        (file ? setting.origin() + ": " + key : "lint")
                                + ": unknown rule selector: "
                                + foreign.getFirst());
            }
            // Nothing is lost where a check that nobody makes is ignored.
            if (key.endsWith("select")) {
                reporter.tell(
                        setting.origin()
                                + ": warning: no rule in "
                                + key
                                + " for: "
                                + String.join(", ", foreign));
            }
            values.put(key, kept);
        }
        return values;
    }

    private static boolean isFlake8s(String origin) {
        return origin.contains(".flake8:") || origin.contains(".cfg:") || origin.contains(".ini:");
    }
}
