package dev.pytool.linter;

import dev.pytool.formatter.style.TargetVersion;
import dev.pytool.linter.options.LintOptions;
import dev.pytool.linter.rules.RuleTable;
import dev.pytool.linter.run.Listeners;
import dev.pytool.parser.grammar.ParseOptions;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// Options made ready for many files.
public final class LintProfile {
    private final LintOptions options;
    private final RuleSelection selection;
    private final Listeners listeners;
    private final List<FileIgnore> fileIgnores = new ArrayList<>();

    private record FileIgnore(
            boolean inverted, List<PathMatcher> patterns, List<String> selectors) {}

    private LintProfile(LintOptions options, RuleSelection selection) {
        this.options = options;
        this.selection = selection;
        this.listeners = Listeners.of(selection.enabled());
    }

    /// @throws RuleSelection.UnknownCode for a selector that matches no code
    public static LintProfile of(LintOptions options) {
        LintProfile profile = new LintProfile(options, RuleSelection.of(options));
        profile.addIgnores(options.perFileIgnores());
        profile.addIgnores(options.extendPerFileIgnores());
        return profile;
    }

    private void addIgnores(Map<String, List<String>> table) {
        table.forEach((pattern, selectors) -> {
            boolean inverted = pattern.startsWith("!");
            String glob = inverted ? pattern.substring(1) : pattern;
            fileIgnores.add(
                    new FileIgnore(
                            inverted,
                            List.of(
                                    FileSystems.getDefault().getPathMatcher("glob:" + glob),
                                    FileSystems.getDefault().getPathMatcher("glob:**/" + glob),
                                    FileSystems.getDefault()
                                            .getPathMatcher("glob:**/" + glob + "/**"),
                                    FileSystems.getDefault()
                                            .getPathMatcher("glob:" + glob + "/**")),
                            selectors));
        });
    }

    public LintOptions options() {
        return options;
    }

    /// How files are read: in the grammar of the target version. The version that holds where none
    /// is stated is for rules only; then the newest grammar is read, as ruff does.
    public ParseOptions parsing() {
        TargetVersion newest = TargetVersion.PY315;
        return ParseOptions.file(
                (options.statesTarget() ? options.targetVersion() : newest).minor());
    }

    public RuleSelection selection() {
        return selection;
    }

    /// The rules that are on for a file.
    Listeners listenersFor(String name) {
        if (name.isEmpty() || fileIgnores.isEmpty()) {
            return listeners;
        }
        BitSet enabled = selection.enabled();
        Path path = Path.of(name);
        for (FileIgnore ignore : fileIgnores) {
            boolean hit = ignore.patterns().stream().anyMatch(pattern -> pattern.matches(path));
            if (hit == ignore.inverted()) {
                continue;
            }
            for (int rule = enabled.nextSetBit(0); rule >= 0; rule = enabled.nextSetBit(rule + 1)) {
                String code = RuleTable.code(rule);
                if (ignore.selectors().stream()
                        .anyMatch(selector -> RuleSelection.matches(selector, code))) {
                    enabled.clear(rule);
                }
            }
        }
        return enabled.equals(selection.enabled()) ? listeners : Listeners.of(enabled);
    }

    /// Whether a code's findings may be fixed at all.
    boolean isFixable(String code) {
        List<String> fixable = RuleSelection.joined(options.fixable(), options.extendFixable());
        return fixable.stream().anyMatch(selector -> RuleSelection.matches(selector, code))
                && options.unfixable().stream()
                        .noneMatch(selector -> RuleSelection.matches(selector, code));
    }
}
