package dev.pytool.parser.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytool.processor.ast.AstGenerator;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;

/// The committed sources of the nodes are those that the table gives; `-Dpytool.update` writes them
/// anew.
final class AstGeneratorTest {
    private static final Path TABLE = Path.of("src/main/ast/ast.table");
    private static final Path SOURCES = Path.of("src/generated/java/dev/pytool/parser/ast");

    @Test
    void committedSourcesAreThoseOfTheTable() throws IOException {
        Map<String, String> generated = AstGenerator.generate(Files.readString(TABLE));
        if (System.getProperty("pytool.update") != null) {
            for (var file : generated.entrySet()) {
                Files.writeString(SOURCES.resolve(file.getKey()), file.getValue());
            }
        }
        var committed = new TreeSet<String>();
        try (var files = Files.list(SOURCES)) {
            files.forEach(file -> committed.add(file.getFileName().toString()));
        }
        assertEquals(new TreeSet<>(generated.keySet()), committed);
        for (var file : generated.entrySet()) {
            assertEquals(
                    file.getValue(),
                    Files.readString(SOURCES.resolve(file.getKey())),
                    file.getKey());
        }
    }
}
