package dev.pytool.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Runs each program of the folder; what it must print stands after its line `# output`, one `# `
/// before each line.
class RunFixturesTest {
    private static final Path FOLDER = Path.of("src", "test", "fixtures", "run");

    @TestFactory
    Stream<DynamicTest> programs() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.filter(file -> file.toString().endsWith(".py")).sorted().toList();
        }
        return files.stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf("\n# output\n");
        StringBuilder expected = new StringBuilder();
        text.substring(at + 10)
                .lines()
                .forEach(line ->
                        expected.append(line.substring(Math.min(2, line.length()))).append('\n'));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Program program =
                new Program(
                        Path.of(System.getProperty("pytool.home")),
                        List.of(file.toString()),
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        out);
        program.run(text, "program.py", "");
        assertEquals(expected.toString(), out.toString(StandardCharsets.UTF_8));
    }
}
