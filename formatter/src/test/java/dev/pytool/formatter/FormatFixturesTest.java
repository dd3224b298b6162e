package dev.pytool.formatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytool.formatter.style.Style;
import dev.pytool.parser.text.SourceText;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Each file of `format`: the input, a line `# output`, the expected text; a file without that line
/// stays as it is. A first line `# flags:` names options. Every case also runs on its own result
/// and with other line ends; the formatter itself compares the trees.
final class FormatFixturesTest {
    private static final Path FOLDER = Path.of("src/test/fixtures/format");

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
        FormatOptions options = FormatOptions.DEFAULT;
        if (text.startsWith("# flags:")) {
            int end = text.indexOf('\n') + 1;
            options = options(text.substring(0, end));
            text = text.substring(end);
        }
        int mark = text.indexOf("# output\n");
        String input = mark < 0 ? text : text.substring(0, mark);
        String expected = mark < 0 ? text : text.substring(mark + "# output\n".length());
        assertEquals(expected, format(input, options));
        assertEquals(expected, format(expected, options), "a second run changes the result");
        assertEquals(expected.replace("\n", "\r\n"), format(input.replace("\n", "\r\n"), options));
        assertEquals(expected.replace('\n', '\r'), format(input.replace('\n', '\r'), options));
    }

    private static FormatOptions options(String flags) {
        Style style =
                new Style(
                        88,
                        !flags.contains("--skip-string-normalization"),
                        !flags.contains("--skip-magic-trailing-comma"),
                        flags.contains("--pyi"),
                        flags.contains("--preview"),
                        flags.contains("--unstable"));
        return new FormatOptions(style, Set.of(), List.of(), true, Optional.empty(), false);
    }

    private static String format(String source, FormatOptions options) {
        FormatResult result = FormatterCheck.format(SourceText.of(source), options);
        assertEquals(Optional.empty(), result.problem());
        assertTrue(result.isChanged() == !result.text().equals(source));
        return result.text();
    }

    /// Also applies the edits, which must give the text.
    private static final class FormatterCheck {
        static FormatResult format(SourceText source, FormatOptions options) {
            FormatResult result = Formatter.format(source, options);
            StringBuilder edited = new StringBuilder(source.text());
            for (int i = result.edits().size() - 1; i >= 0; i--) {
                var edit = result.edits().get(i);
                edited.replace(edit.start(), edit.end(), edit.replacement());
            }
            assertEquals(result.text(), edited.toString(), "the edits do not give the text");
            return result;
        }
    }
}
