package dev.pytool.cli.tool;

import dev.pytool.analyzer.notebook.CellCode;
import dev.pytool.analyzer.notebook.Notebook;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Findings;
import dev.pytool.parser.grammar.ParseOptions;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Lints the code cells of a notebook as one program, cell after cell, and gives each finding to
/// its cell. Fixes are left out: their edits count in the joined program.
public final class NotebookLint {
    /// What rules say of the seams between cells and of the file's ends means nothing here.
    private static final Set<String> SEAMS =
            Set.of(
                    "E301", "E302", "E303", "E305", "E402", "W291", "W292", "W293", "W391", "D100",
                    "I002", "INP001");

    private final StringBuilder program = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Notebook.Cell> cells = new ArrayList<>();
    private final List<CellCode> codes = new ArrayList<>();

    private NotebookLint() {}

    /// The findings of each cell, under the name `FILE:cell N`.
    ///
    /// @param lint the findings of a program
    public static List<Findings> lint(
            Notebook notebook, String name, Function<Tree, List<Diagnostic>> lint) {
        NotebookLint joined = new NotebookLint();
        for (Notebook.Cell cell : notebook.cells()) {
            joined.add(cell);
        }
        Tree tree = Parser.parse(SourceText.of(joined.program.toString()), ParseOptions.FILE);
        return joined.split(name, lint.apply(tree));
    }

    private void add(Notebook.Cell cell) {
        Optional<CellCode> code = CellCode.of(cell.code());
        if (code.isPresent()) {
            starts.add(program.length());
            cells.add(cell);
            codes.add(code.get());
            program.append(code.get().python().stripTrailing()).append('\n');
        }
    }

    private List<Findings> split(String name, List<Diagnostic> all) {
        List<Findings> findings = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < cells.size() ? starts.get(i + 1) : program.length() + 1;
            String text = program.substring(start, Math.min(end, program.length()));
            List<Diagnostic> own = new ArrayList<>();
            for (Diagnostic each : all) {
                if (start <= each.start()
                        && each.start() < end
                        && !SEAMS.contains(each.code())
                        && !hidden(each, i)) {
                    own.add(
                            new Diagnostic(
                                    each.severity(),
                                    each.code(),
                                    each.message(),
                                    each.start() - start,
                                    Math.min(each.end(), end) - start,
                                    Optional.empty(),
                                    each.risk()));
                }
            }
            if (!own.isEmpty()) {
                SourceText source = SourceText.of(text);
                findings.add(
                        new Findings(
                                name + ":cell " + cells.get(i).number(),
                                source,
                                LineMap.of(text),
                                own));
            }
        }
        return findings;
    }

    /// Whether a finding speaks of a name that stands for IPython's own syntax.
    private boolean hidden(Diagnostic diagnostic, int cell) {
        int end = Math.min(program.length(), Math.max(diagnostic.end(), diagnostic.start() + 1));
        String marked = program.substring(Math.min(diagnostic.start(), end), end);
        for (CellCode.Hidden each : codes.get(cell).hidden()) {
            if (marked.contains(each.name()) || diagnostic.message().contains(each.name())) {
                return true;
            }
        }
        return false;
    }
}
