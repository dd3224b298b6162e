package dev.pytool.analyzer.workspace;

import dev.pytool.analyzer.files.FileProblem;
import dev.pytool.analyzer.files.SourceFile;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.imports.Typeshed;
import dev.pytool.analyzer.query.FileText;
import dev.pytool.analyzer.query.Inputs;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.text.SyntaxProblem;

import java.nio.file.Path;

/// Reads what no editor holds: files, and entries of typeshed.
final class DiskReader implements Inputs.TextSource {
    private final Typeshed typeshed;

    DiskReader(Typeshed typeshed) {
        this.typeshed = typeshed;
    }

    @Override
    public FileText read(SourceLocation file) {
        return switch (file) {
            case SourceLocation.Bundled bundled ->
                    FileText.of(SourceText.of(typeshed.read(bundled)));
            case SourceLocation.Disk(Path path) -> read(path);
            case SourceLocation.Buffer(String uri, _) -> FileText.unreadable(uri + " is closed");
        };
    }

    private static FileText read(Path path) {
        return switch (SourceFile.read(path)) {
            case SourceFile.Text text ->
                    new FileText(text.source(), text.problem().map(SyntaxProblem::message));
            case SourceFile.Unreadable(FileProblem problem) ->
                    FileText.unreadable(problem.reason());
        };
    }
}
