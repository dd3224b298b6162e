package dev.pytool.cli.tool;

import dev.pytool.analyzer.notebook.CellCode;
import dev.pytool.analyzer.notebook.Notebook;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Findings;
import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.LintProfile;
import dev.pytool.linter.Linter;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lints the code cells of a notebook as one program, cell after cell, and gives each finding to
/// its cell. A fix is made where each of its edits stays inside one cell; all other content of the
/// file keeps its bytes.
public final class NotebookLint {
    /// What rules say of the seams between cells and of the file's ends means nothing here.
    private static final Set<String> SEAMS =
            Set.of(
                    "E301", "E302", "E303", "E305", "E402", "W291", "W292", "W293", "W391", "D100",
                    "I002", "INP001");

    private final Notebook notebook;
    private final String name;
    private final LintProfile profile;
    private final StringBuilder program = new StringBuilder();
    private final List<Notebook.Cell> cells = new ArrayList<>();
    private final List<CellCode> codes = new ArrayList<>();

    /// Where each cell begins in a program, for every program that a fix comes through.
    private final Map<String, int[]> starts = new HashMap<>();

    /// @param text the file's text
    /// @param findings those of each cell, under the name `FILE:cell N`
    public record Result(String text, List<Findings> findings) {}

    /// @param name the file's path as the user reads it
    public NotebookLint(Notebook notebook, String name, LintProfile profile) {
        this.notebook = notebook;
        this.name = name;
        this.profile = profile;
        List<Integer> places = new ArrayList<>();
        for (Notebook.Cell cell : notebook.cells()) {
            Optional<CellCode> code = CellCode.of(cell.code());
            if (code.isPresent()) {
                places.add(program.length());
                cells.add(cell);
                codes.add(code.get());
                program.append(code.get().python().stripTrailing()).append('\n');
            }
        }
        starts.put(program.toString(), places.stream().mapToInt(Integer::intValue).toArray());
    }

    public Result lint() {
        String text = program.toString();
        return new Result(notebook.text(), split(text, own(text, diagnostics(tree()))));
    }

    /// @param most fixes up to this safety are made
    public Result fix(Fix.Safety most) {
        Linter.FixResult result =
                Linter.fix(
                        SourceText.of(program.toString()),
                        name,
                        profile,
                        most,
                        this::own,
                        this::moved);
        String text = result.text().text();
        Optional<String> file = restored(text);
        // A cell whose hidden pieces would not come back keeps the whole file from being changed.
        return file.isPresent() ? new Result(file.get(), split(text, result.remaining())) : lint();
    }

    /// Adds comments that suppress all findings.
    public Result suppress() {
        Tree tree = tree();
        String before = program.toString();
        List<Diagnostic> own = own(before, diagnostics(tree));
        String after = NoqaWriter.suppress(tree, own).text();
        LineMap old = tree.lines();
        LineMap lines = LineMap.of(after);
        int[] places = starts.get(before).clone();
        for (int i = 0; i < places.length; i++) {
            places[i] = lines.lineStart(old.line(places[i]));
        }
        starts.put(after, places);
        return new Result(restored(after).orElse(notebook.text()), split(before, own));
    }

    private Tree tree() {
        return Parser.parse(SourceText.of(program.toString()), profile.parsing());
    }

    private List<Diagnostic> diagnostics(Tree tree) {
        return Linter.lint(tree, name, profile);
    }

    /// The findings that lie in a cell, with those of their fixes that stay inside cells.
    private List<Diagnostic> own(String text, List<Diagnostic> all) {
        int[] places = starts.get(text);
        List<Diagnostic> own = new ArrayList<>();
        for (Diagnostic each : all) {
            if (!SEAMS.contains(each.code()) && !hidden(each, text, cell(each.start(), places))) {
                Optional<Fix> fix =
                        each.fix()
                                .filter(given ->
                                        given.edits().stream()
                                                .allMatch(edit -> isInside(edit, places)));
                own.add(
                        new Diagnostic(
                                each.severity(),
                                each.code(),
                                each.message(),
                                each.start(),
                                each.end(),
                                fix,
                                each.risk()));
            }
        }
        return own;
    }

    private static int cell(int offset, int[] places) {
        int cell = 0;
        while (cell + 1 < places.length && places[cell + 1] <= offset) {
            cell++;
        }
        return cell;
    }

    private static boolean isInside(Edit edit, int[] places) {
        return cell(edit.start(), places) == cell(Math.max(edit.start(), edit.end() - 1), places);
    }

    /// Follows the beginnings of the cells through the edits. What is put in where a cell begins
    /// belongs to it.
    private void moved(String before, List<Edit> edits, String after) {
        int[] places = starts.get(before).clone();
        int shift = 0;
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            while (next < edits.size() && edits.get(next).start() < places[i]) {
                Edit edit = edits.get(next++);
                shift += edit.replacement().length() - (edit.end() - edit.start());
            }
            places[i] += shift;
        }
        starts.put(after, places);
    }

    /// The file with the cells of a program; empty where a piece of IPython's own syntax is gone.
    private Optional<String> restored(String text) {
        int[] places = starts.get(text);
        Map<Notebook.Cell, String> changed = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String python = codes.get(i).python();
            String old = python.stripTrailing();
            String now =
                    text.substring(places[i], i + 1 < places.length ? places[i + 1] : text.length())
                            .stripTrailing();
            if (!now.equals(old)) {
                Optional<String> code = codes.get(i).restore(now + python.substring(old.length()));
                if (code.isEmpty()) {
                    return Optional.empty();
                }
                String cell = cells.get(i).code();
                String end = cell.substring(cell.stripTrailing().length());
                changed.put(cells.get(i), code.get().stripTrailing() + end);
            }
        }
        return Optional.of(
                notebook.with(
                        notebook.cells().stream()
                                .map(cell -> changed.getOrDefault(cell, cell.code()))
                                .toList()));
    }

    private List<Findings> split(String text, List<Diagnostic> own) {
        int[] places = starts.get(text);
        List<Findings> findings = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            int start = places[i];
            int end = i + 1 < places.length ? places[i + 1] : text.length() + 1;
            int cell = i;
            List<Diagnostic> inside =
                    own.stream()
                            .filter(each -> cell(each.start(), places) == cell)
                            .map(each -> inCell(each, start, end))
                            .toList();
            if (!inside.isEmpty()) {
                String part = text.substring(start, Math.min(end, text.length()));
                findings.add(
                        new Findings(
                                name + ":cell " + cells.get(i).number(),
                                SourceText.of(part),
                                LineMap.of(part),
                                inside));
            }
        }
        return findings.isEmpty()
                ? List.of(new Findings(name, SourceText.of(""), LineMap.of(""), List.of()))
                : findings;
    }

    private static Diagnostic inCell(Diagnostic each, int start, int end) {
        return new Diagnostic(
                each.severity(),
                each.code(),
                each.message(),
                each.start() - start,
                Math.min(each.end(), end) - start,
                Optional.empty(),
                each.risk());
    }

    /// Whether a finding speaks of a name that stands for IPython's own syntax.
    private boolean hidden(Diagnostic diagnostic, String text, int cell) {
        int end = Math.min(text.length(), Math.max(diagnostic.end(), diagnostic.start() + 1));
        String marked = text.substring(Math.min(diagnostic.start(), end), end);
        for (CellCode.Hidden each : codes.get(cell).hidden()) {
            if (marked.contains(each.name()) || diagnostic.message().contains(each.name())) {
                return true;
            }
        }
        return false;
    }
}
