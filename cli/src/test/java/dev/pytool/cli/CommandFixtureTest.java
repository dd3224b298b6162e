package dev.pytool.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.cli.console.Console;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Runs every file of `src/test/fixtures/commands`: sections that begin with a line `=== NAME`.
/// `command` holds the words; `file PATH` a file of the working folder, `bytes PATH` one in
/// hexadecimal, `repeat PATH` lines `COUNT TEXT`; `link PATH` a symbolic link's target; `input`
/// standard input. What is expected: `status`, `out`, `err`, and `after PATH` for a file as the
/// command must leave it. `{DIR}` stands for the working folder. The environment variable
/// PYTOOL_UPDATE makes the run write its results into the fixtures. A section that is left out
/// expects nothing there, a status 0, and of files nothing.
class CommandFixtureTest {
    private static final Path FIXTURES = Path.of("src/test/fixtures/commands");

    @TempDir Path root;

    @TestFactory
    Stream<DynamicTest> commands() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(FIXTURES)) {
            files = found.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        return files.stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private void check(Path fixture) throws IOException {
        Map<String, String> sections = sections(Files.readString(fixture));
        Path directory =
                Files.createDirectories(root.resolve(fixture.getFileName().toString()))
                        .toRealPath();
        for (Map.Entry<String, String> section : sections.entrySet()) {
            prepare(directory, section.getKey(), section.getValue());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new ByteArrayInputStream(
                                sections.getOrDefault("input", "")
                                        .getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        directory,
                        Map.of("PYTOOL_CACHE_DIR", directory.resolve(".cache").toString()),
                        false,
                        false);
        int status = Main.run(words(sections.get("command")), console);
        console.out().flush();
        console.err().flush();
        if (System.getenv("PYTOOL_UPDATE") != null) {
            update(fixture, sections, status, shown(out, directory), shown(err, directory));
            return;
        }
        List<org.junit.jupiter.api.function.Executable> checks = new ArrayList<>();
        checks.add(
                () -> assertEquals(sections.getOrDefault("out", ""), shown(out, directory), "out"));
        checks.add(
                () -> assertEquals(sections.getOrDefault("err", ""), shown(err, directory), "err"));
        checks.add(() ->
                assertEquals(
                        Integer.parseInt(sections.getOrDefault("status", "0").strip()),
                        status,
                        "status"));
        sections.forEach((name, text) -> {
            if (name.startsWith("after ")) {
                checks.add(() ->
                        assertEquals(
                                text,
                                Files.readString(directory.resolve(name.substring(6))),
                                name));
            }
        });
        assertAll(checks);
    }

    /// Writes what the command does now into the fixture; whoever asks for it reads the difference
    /// before committing.
    private static void update(
            Path fixture, Map<String, String> sections, int status, String out, String err)
            throws IOException {
        StringBuilder text = new StringBuilder();
        sections.put("status", status == 0 ? "" : status + "\n");
        sections.put("out", out);
        sections.put("err", err);
        sections.forEach((name, body) -> {
            if (!name.isEmpty()
                    && !(body.isEmpty() && List.of("status", "out", "err").contains(name))) {
                text.append("=== ").append(name).append('\n').append(body);
            }
        });
        Files.writeString(fixture, text);
    }

    private static void prepare(Path directory, String name, String text) throws IOException {
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return;
        }
        Path file = directory.resolve(name.substring(blank + 1));
        Files.createDirectories(file.getParent());
        switch (name.substring(0, blank)) {
            case "file" -> Files.writeString(file, text);
            case "bytes" ->
                    Files.write(
                            file, java.util.HexFormat.of().parseHex(text.replaceAll("\\s", "")));
            case "link" -> Files.createSymbolicLink(file, Path.of(text.strip()));
            case "repeat" -> {
                StringBuilder all = new StringBuilder();
                for (String line : text.lines().toList()) {
                    int mark = line.indexOf(' ');
                    all.append(
                            line.substring(mark + 1)
                                    .repeat(Integer.parseInt(line.substring(0, mark))));
                }
                Files.writeString(file, all);
            }
            default -> {
                // An expectation.
            }
        }
    }

    private static String shown(ByteArrayOutputStream bytes, Path directory) {
        return bytes.toString(StandardCharsets.UTF_8).replace(directory.toString(), "{DIR}");
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        for (String word : command.strip().split(" +")) {
            words.add(word.equals("''") ? "" : word.replace("\\s", " "));
        }
        return words;
    }

    private static Map<String, String> sections(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        String name = "";
        StringBuilder body = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            if (line.startsWith("=== ")) {
                sections.put(name, body.toString());
                name = line.substring(4).strip();
                body.setLength(0);
            } else {
                body.append(line);
            }
        }
        sections.put(name, body.toString());
        return sections;
    }
}
