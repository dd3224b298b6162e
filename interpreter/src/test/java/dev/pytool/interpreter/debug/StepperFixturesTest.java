package dev.pytool.interpreter.debug;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.interpreter.Program;
import dev.pytool.interpreter.object.Interp;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Runs `fixtures/debug/*.py` under a [Stepper]. Comments say what is set (`# break LINE [if
/// EXPRESSION]`, `# exceptions FILTER`), how each stop goes on (`# go ...`) and where the program
/// must stop (`# stops REASON:LINE ...`).
class StepperFixturesTest {
    private static final Path FOLDER = Path.of("src/test/fixtures/debug").toAbsolutePath();

    @TestFactory
    Stream<DynamicTest> programs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream()
                    .map(file ->
                            DynamicTest.dynamicTest(
                                    file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        String text = Files.readString(file);
        Script script = new Script(words(text, "go"));
        Stepper stepper = new Stepper(script, Path.of("/nowhere"));
        Program program =
                new Program(
                        Path.of(System.getProperty("pytool.home")),
                        List.of(file.toString()),
                        InputStream.nullInputStream(),
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream());
        set(program.interp(), stepper, text, file);
        program.interp().machine().attach(stepper);
        program.run(text, file.toString(), FOLDER.toString());
        assertEquals(words(text, "stops"), script.stops);
    }

    private static void set(Interp in, Stepper stepper, String text, Path file) {
        List<String> broken = words(text, "break");
        if (!broken.isEmpty()) {
            int line =
                    CodeLines.of(in, text, file.toString())
                            .at(Integer.parseInt(broken.getFirst()))
                            .orElseThrow();
            Optional<String> condition =
                    broken.size() < 3
                            ? Optional.empty()
                            : Optional.of(String.join(" ", broken.subList(2, broken.size())));
            Breakpoint breakpoint = new Breakpoint(condition, Optional.empty(), Optional.empty());
            stepper.breakAt(stepper.realPath(file.toString()), Map.of(line, breakpoint));
        }
        List<String> filters = words(text, "exceptions");
        stepper.stopOn(
                new Stepper.ExceptionFilters(
                        Optional.of("").filter(any -> filters.contains("raised")),
                        Optional.of("").filter(any -> filters.contains("uncaught")),
                        Optional.of("").filter(any -> filters.contains("userUnhandled"))));
    }

    private static List<String> words(String text, String key) {
        return text.lines()
                .filter(line -> line.startsWith("# " + key + " "))
                .findFirst()
                .map(line -> List.of(line.substring(key.length() + 3).split(" ")))
                .orElse(List.of());
    }

    /// Notes every stop and goes on as told.
    private static final class Script implements Stepper.Listener {
        private final Deque<String> moves;
        private final List<String> stops = new ArrayList<>();

        Script(List<String> moves) {
            this.moves = new ArrayDeque<>(moves);
        }

        @Override
        public Stepper.Resume stopped(Interp in, Stepper.Stop stop) {
            stops.add(stop.reason() + ":" + stop.places().getFirst().line());
            return moves.isEmpty()
                    ? Stepper.Resume.CONTINUE
                    : Stepper.Resume.valueOf(moves.remove());
        }

        @Override
        public void log(String text) {
            stops.add("LOG:" + text.strip());
        }
    }
}
