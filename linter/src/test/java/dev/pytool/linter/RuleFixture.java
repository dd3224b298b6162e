package dev.pytool.linter;

import dev.pytool.analyzer.options.Configuration;
import dev.pytool.analyzer.options.OptionTable;
import dev.pytool.linter.options.LintOptions;
import dev.pytool.linter.options.LintOptionsTable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One file of `src/test/fixtures/rules` and what it expects.
///
/// A file is linted with one rule at a time. Its last lines are comments, one a fact:
///
/// - `# CODE: LINE:COLUMN...`: where the rule finds something, or `none`; lines and columns count
///   from 1; `# errors: ...` is the rule that the file is named after;
/// - `# option: KEY = VALUE`: a lint option in TOML, KEY as in `[tool.pytool.lint]`;
/// - `# path: a/b.py`: the file's path below a folder that holds nothing else;
/// - `# mode: rwxr-xr-x`: its permissions.
///
/// A file without a line of the first kind is named after its only rule, whose findings on a line
/// stand in the line above it as `# error: COLUMN...`.
///
/// @param options lines of TOML
/// @param expected places of findings by code
record RuleFixture(
        Path file,
        String text,
        List<String> options,
        Optional<String> path,
        Optional<String> mode,
        Map<String, List<String>> expected) {
    private static final Path FOLDER = Path.of("src/test/fixtures/rules");
    private static final Pattern FACT =
            Pattern.compile("# (option|path|mode|errors|[A-Z]+\\d+): (.+)");

    static List<RuleFixture> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .map(RuleFixture::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleFixture read(Path file) {
        String text = text(file);
        List<String> lines = text.lines().toList();
        String only = file.getFileName().toString().replace(".py", "");
        List<String> options = new ArrayList<>();
        Map<String, String> facts = new HashMap<>();
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher line = FACT.matcher(lines.get(i));
            if (!line.matches()) {
                break;
            }
            String value = line.group(2);
            switch (line.group(1)) {
                case "option" -> options.add(value);
                case "path", "mode" -> facts.put(line.group(1), value);
                default ->
                        expected.put(
                                line.group(1).equals("errors") ? only : line.group(1),
                                value.equals("none") ? List.of() : List.of(value.split(" ")));
            }
        }
        if (expected.isEmpty()) {
            expected.put(only, marked(lines));
        }
        return new RuleFixture(
                file,
                text,
                options,
                Optional.ofNullable(facts.get("path")),
                Optional.ofNullable(facts.get("mode")),
                expected);
    }

    private static List<String> marked(List<String> lines) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("# error:")) {
                for (String column : line.substring("# error:".length()).strip().split(" ")) {
                    expected.add(i + 2 + ":" + column);
                }
            }
        }
        return expected;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString().replace(".py", "");
    }

    /// The fixture's options joined with these.
    LintOptions options(Path folder, Map<String, Object> others) {
        Map<String, Object> values = new HashMap<>(others);
        if (!options.isEmpty()) {
            try {
                Path config = Files.createTempDirectory(folder, "config").resolve("pytool.toml");
                Files.writeString(config, "[lint]\n" + String.join("\n", options) + "\n");
                OptionTable none = new OptionTable("", new String[0]);
                values.putAll(
                        new Configuration(
                                        new Configuration.Origin.Named(config),
                                        folder,
                                        new OptionTable(
                                                LintOptionsTable.SECTION, LintOptionsTable.rows()),
                                        none,
                                        Map.of())
                                .of(folder)
                                .values());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return LintOptionsTable.of(values);
    }

    /// The name to lint the file by: empty, or its path in a folder made for it.
    String place(Path folder) {
        if (path.isEmpty() && mode.isEmpty()) {
            return "";
        }
        try {
            Path place = Files.createTempDirectory(folder, "files").resolve(path.orElse("file.py"));
            Files.createDirectories(place.getParent());
            Files.writeString(place, text);
            if (mode.isPresent()) {
                Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(mode.get()));
            }
            return place.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
