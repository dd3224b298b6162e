package dev.pytool.cli.tool;

import dev.pytool.analyzer.notebook.CellCode;
import dev.pytool.analyzer.notebook.Notebook;
import dev.pytool.formatter.FormatOptions;
import dev.pytool.formatter.FormatProblem;
import dev.pytool.formatter.FormatResult;
import dev.pytool.formatter.Formatter;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Formats the code cells of a notebook as black does: outputs, metadata and other cells keep their
/// values, and the file of a notebook that changes gets the layout that notebook servers write.
public final class NotebookFormat {

    /// @param text the whole file, as it was where a problem stands in the way
    /// @param problem place and reason
    public record Result(String text, Optional<String> problem) {}

    private NotebookFormat() {}

    public static Result format(String text, FormatOptions options) {
        if (text.isEmpty()) {
            return new Result(text, Optional.empty());
        }
        Notebook notebook;
        try {
            notebook = Notebook.read(text);
        } catch (Notebook.Malformed e) {
            LineMap lines = LineMap.of(text);
            int line = lines.line(e.offset()) + 1;
            int column = lines.codePointColumn(e.offset()) + 1;
            return new Result(
                    text, Optional.of(line + ":" + column + ": not a notebook: " + e.getMessage()));
        }
        List<String> codes = new ArrayList<>();
        for (Notebook.Cell cell : notebook.cells()) {
            Optional<CellCode> code = CellCode.of(cell.code());
            if (code.isEmpty()) {
                codes.add(cell.code());
                continue;
            }
            FormatResult result = Formatter.format(SourceText.of(code.get().python()), options);
            if (result.problem().isPresent()) {
                FormatProblem problem = result.problem().get();
                return new Result(
                        text,
                        Optional.of(
                                "cell "
                                        + cell.number()
                                        + ":"
                                        + problem.line()
                                        + ":"
                                        + problem.column()
                                        + ": "
                                        + problem.message()));
            }
            // Where a hidden piece would not come back the cell stays as it is.
            codes.add(code.get().restore(result.text()).orElse(cell.code()));
        }
        return new Result(notebook.formatted(codes), Optional.empty());
    }
}
