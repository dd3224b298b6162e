package dev.pytool.linter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The reference in `docs/rules` is what the rules' own documentation says, one page an origin.
/// `-Dpytool.update=true` writes it anew.
final class RuleReferenceTest {
    private static final Path FOLDER = Path.of("..", "docs", "rules");
    private static final boolean UPDATE = Boolean.getBoolean("pytool.update");

    @TestFactory
    Stream<DynamicTest> pages() {
        Map<String, List<RuleInfo>> origins = new TreeMap<>();
        for (RuleInfo rule : RuleCatalog.all()) {
            origins.computeIfAbsent(rule.origin(), key -> new ArrayList<>()).add(rule);
        }
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("README", () -> check("README", index(origins))));
        origins.forEach((origin, rules) ->
                tests.add(
                        DynamicTest.dynamicTest(origin, () -> check(origin, page(origin, rules)))));
        return tests.stream();
    }

    private static void check(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name + ".md");
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertEquals(
                text,
                Files.exists(file) ? Files.readString(file) : "",
                "docs/rules is stale: run the test with -Dpytool.update=true");
    }

    private static String index(Map<String, List<RuleInfo>> origins) {
        StringBuilder out = new StringBuilder("# Lint rules\n\n");
        out.append("Written from the rules' own documentation; do not edit. ");
        out.append("`pytool rule CODE` shows the same text.\n\n");
        out.append("| origin | rules | codes |\n| --- | --: | --- |\n");
        origins.forEach((origin, rules) ->
                out.append("| [")
                        .append(origin)
                        .append("](")
                        .append(origin)
                        .append(".md) | ")
                        .append(rules.size())
                        .append(" | ")
                        .append(rules.getFirst().code())
                        .append(rules.size() > 1 ? " to " + rules.getLast().code() : "")
                        .append(" |\n"));
        return out.toString();
    }

    private static String page(String origin, List<RuleInfo> rules) {
        StringBuilder out = new StringBuilder("# Rules of ").append(origin).append("\n");
        for (RuleInfo rule : rules) {
            out.append("\n## ").append(rule.code()).append(' ').append(rule.name()).append("\n\n");
            out.append("Says: ").append(rule.message()).append("\n\n");
            out.append("Fix: ").append(rule.fix().toLowerCase(java.util.Locale.ROOT));
            out.append(rule.preview() ? "; a preview rule.\n\n" : ".\n\n");
            out.append(rule.documentation()).append('\n');
        }
        return out.toString();
    }
}
