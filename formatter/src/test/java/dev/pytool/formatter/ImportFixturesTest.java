package dev.pytool.formatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.formatter.imports.ImportSorter;
import dev.pytool.formatter.options.FormatSettingsTable;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Each file of `imports`: the input, a line `# output`, the expected text. Modules named `ours`
/// belong to the project.
final class ImportFixturesTest {
    private static final Path FOLDER = Path.of("src/test/fixtures/imports");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(FOLDER)) {
            files = found.sorted().toList();
        }
        return files.stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        int mark = text.indexOf("# output\n");
        String expected = text.substring(mark + "# output\n".length());
        assertEquals(expected, sorted(text.substring(0, mark)));
        assertEquals(expected, sorted(expected), "a second run changes the result");
    }

    private static String sorted(String source) {
        var setting =
                new ImportSorter.Setting(
                        FormatSettingsTable.of(Map.of()).isort(),
                        88,
                        false,
                        module -> module.equals("ours"));
        return ImportSorter.sorted(Parser.parse(SourceText.of(source), ParseOptions.FILE), setting);
    }
}
