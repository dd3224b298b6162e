package dev.pytool.interpreter.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.interpreter.Program;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Conversations: each file holds what a terminal shows, prompts, typed lines (after the prompt)
/// and answers; `^C` alone is the interrupt key. The last line names the exit status.
final class ConversationTest {
    private static final Path FOLDER = Path.of("src", "test", "fixtures", "prompt");

    @TestFactory
    Stream<DynamicTest> conversations() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.sorted().toList().stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String expected = Files.readString(file);
        List<String> typed =
                Arrays.stream(expected.split("\n"))
                        .filter(line -> line.startsWith(">>> ") || line.startsWith("... "))
                        .map(line -> line.substring(4))
                        .toList();
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Program program =
                new Program(
                        Path.of(System.getProperty("pytool.home")),
                        List.of(""),
                        new ByteArrayInputStream(new byte[0]),
                        shown,
                        shown);
        int status = program.converse(new Typed(new ArrayDeque<>(typed), shown));
        assertEquals(expected, shown.toString(StandardCharsets.UTF_8) + "status " + status + "\n");
    }

    /// Types the lines and shows them as a terminal does.
    private record Typed(ArrayDeque<String> lines, ByteArrayOutputStream shown)
            implements LineSource {
        @Override
        public Answer line(String prompt) {
            PrintStream terminal = new PrintStream(shown, true, StandardCharsets.UTF_8);
            if (lines.isEmpty()) {
                return new Answer.End();
            }
            String line = lines.poll();
            terminal.print(prompt + line + "\n");
            return line.endsWith("^C") ? new Answer.Interrupt() : new Answer.Line(line);
        }
    }
}
