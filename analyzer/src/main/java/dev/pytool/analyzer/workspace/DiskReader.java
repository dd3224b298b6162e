package dev.pytool.analyzer.workspace;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.imports.Typeshed;
import dev.pytool.analyzer.query.FileText;
import dev.pytool.analyzer.query.Inputs;
import dev.pytool.parser.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads what no editor holds: files, and entries of typeshed.
final class DiskReader implements Inputs.TextSource {
    private static final long LARGEST = 256L << 20;

    private final Typeshed typeshed;

    DiskReader(Typeshed typeshed) {
        this.typeshed = typeshed;
    }

    @Override
    public FileText read(SourceLocation file) {
        return switch (file) {
            case SourceLocation.Bundled bundled -> FileText.of(SourceText.of(typeshed.read(bundled)));
            case SourceLocation.Disk(Path path) -> read(path);
            case SourceLocation.Buffer(String uri, _) -> FileText.unreadable(uri + " is closed");
        };
    }

    private static FileText read(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                return FileText.unreadable("larger than " + (LARGEST >> 20) + " MB");
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            boolean mark = text.startsWith("\uFEFF");
            return FileText.of(new SourceText(mark ? text.substring(1) : text, StandardCharsets.UTF_8, mark));
        } catch (NoSuchFileException absent) {
            return FileText.unreadable("no such file");
        } catch (IOException e) {
            return FileText.unreadable(e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }
}
