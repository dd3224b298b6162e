package dev.pytool.linter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.options.LintOptionsTable;
import dev.pytool.parser.text.SourceText;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What `--fix` makes of a text. A file begins with `# select: CODES`, then perhaps `# target:
/// py312` and `# unsafe`; the text goes up to the line `# fixed:`, and behind that stands the
/// result.
final class FixFixturesTest {
    private static final Path FOLDER = Path.of("src/test/fixtures/fixes");
    private static final String RESULT = "# fixed:\n";

    @TestFactory
    Stream<DynamicTest> fixes() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            List<Path> files =
                    all.filter(file -> file.toString().endsWith(".py")).sorted().toList();
            return files.stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String whole = Files.readString(file);
        Map<String, Object> options = new HashMap<>();
        Fix.Safety most = Fix.Safety.SAFE;
        int from = 0;
        for (String line : new ArrayList<>(whole.lines().toList())) {
            if (line.startsWith("# select: ")) {
                options.put("select", List.of(line.substring("# select: ".length()).split(",")));
            } else if (line.startsWith("# target: ")) {
                options.put("target-version", line.substring("# target: ".length()));
            } else if (line.equals("# unsafe")) {
                most = Fix.Safety.UNSAFE;
            } else {
                break;
            }
            from += line.length() + 1;
        }
        int split = whole.indexOf(RESULT);
        String expected = whole.substring(split + RESULT.length());
        LintProfile profile = LintProfile.of(LintOptionsTable.of(options));
        SourceText source = SourceText.of(whole.substring(from, split));
        assertEquals(expected, Linter.fix(source, "", profile, most).text().text());
    }
}
