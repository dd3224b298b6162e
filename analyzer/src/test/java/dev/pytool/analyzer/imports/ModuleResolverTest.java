package dev.pytool.analyzer.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Folder layouts and the imports asked of them, from `src/test/fixtures/imports`. A line of a fixture is one of
///
///     + PATH [= CONTENT]          a file, `\n` in the content stands for a line end
///     root PATH, stubs PATH, python PATH, version MINOR, unsaved PATH
///     FILE: import NAME -> ANSWER       FILE: from DOTSNAME -> ANSWER      FILE: name -> MODULE NAME
class ModuleResolverTest {
    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> layouts() throws IOException {
        List<Path> fixtures;
        try (Stream<Path> files = Files.list(Path.of("src/test/fixtures/imports"))) {
            fixtures = files.sorted().toList();
        }
        assertFalse(fixtures.isEmpty());
        return fixtures.stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private void check(Path fixture) throws IOException {
        Path base =
                Files.createDirectory(folder.resolve(fixture.getFileName().toString()))
                        .toRealPath();
        List<Path> roots = new ArrayList<>();
        List<Path> stubs = new ArrayList<>();
        List<Path> unsaved = new ArrayList<>();
        List<String> questions = new ArrayList<>();
        Optional<Path> python = Optional.empty();
        int version = 14;
        for (String line : Files.readAllLines(fixture)) {
            String[] words = line.split(" ", 2);
            if (line.isBlank() || words[0].equals("#")) {
                continue;
            }
            switch (words[0]) {
                case "+" -> write(base, words[1]);
                case "root" -> roots.add(base.resolve(words[1]).normalize());
                case "stubs" -> stubs.add(base.resolve(words[1]));
                case "unsaved" -> unsaved.add(base.resolve(words[1]));
                case "python" -> python = Optional.of(base.resolve(words[1]));
                case "version" -> version = Integer.parseInt(words[1]);
                default -> questions.add(line);
            }
        }
        Environment environment = python.map(EnvironmentReader::of).orElse(Environment.NONE);
        SearchPaths paths = new SearchPaths(stubs, roots, environment, version);
        try (Typeshed typeshed = Typeshed.ofInstallation()) {
            ModuleResolver resolver = new ModuleResolver(paths, new DiskFolders(unsaved), typeshed);
            assertFalse(questions.isEmpty());
            for (String question : questions) {
                String asked = question.substring(0, question.indexOf(" -> "));
                assertEquals(question, asked + " -> " + answer(resolver, base, asked));
            }
        }
    }

    private static void write(Path base, String line) throws IOException {
        String[] parts = line.split(" = ", 2);
        Path file = base.resolve(parts[0].strip());
        Files.createDirectories(file.getParent());
        String content =
                parts.length > 1
                        ? parts[1].replace("\\n", "\n").replace("$BASE", base.toString())
                        : "";
        Files.writeString(file, content);
    }

    private static String answer(ModuleResolver resolver, Path base, String question) {
        int colon = question.indexOf(": ");
        String file = question.substring(0, colon);
        String[] words = question.substring(colon + 2).split(" ");
        SourceLocation location =
                file.startsWith("typeshed/")
                        ? new SourceLocation.Bundled(file.substring("typeshed/".length()))
                        : SourceLocation.of(base.resolve(file));
        ModuleFile importer = resolver.moduleAt(location);
        if (words[0].equals("name")) {
            return importer.name();
        }
        if (words[0].equals("names")) {
            return String.join(" ", resolver.submodules(importer));
        }
        if (words[0].equals("import")) {
            return describe(resolver.resolve(importer, words[1]), base);
        }
        int dots = 0;
        while (dots < words[1].length() && words[1].charAt(dots) == '.') {
            dots++;
        }
        return describe(resolver.resolveRelative(importer, dots, words[1].substring(dots)), base);
    }

    private static String describe(Resolution resolution, Path base) {
        return switch (resolution) {
            case Resolution.Found(ModuleFile file) -> describe(file, base);
            case Resolution.Untyped(ModuleFile file) -> "untyped " + describe(file, base);
            case Resolution.BundledStubs(ModuleFile file, String distribution, boolean installed) ->
                    "bundled "
                            + distribution
                            + (installed ? " installed " : " ")
                            + describe(file, base);
            case Resolution.Missing(Resolution.Reason reason, _) -> reason.toString();
        };
    }

    private static String describe(ModuleFile file, Path base) {
        Optional<String> place =
                file.location()
                        .map(location ->
                                switch (location) {
                                    case SourceLocation.Disk(Path path) ->
                                            base.relativize(path).toString().replace('\\', '/');
                                    default -> location.display();
                                });
        return file.origin() + " " + file.name() + " " + place.orElse(file.kind().toString());
    }
}
