package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Fix;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Span;
import dev.pytool.linter.LintProfile;
import dev.pytool.linter.Linter;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done at a place: fixes of findings there, imports of unknown names, suppressions,
/// refactorings, and fixes of the whole file.
public final class CodeActions {

    /// The protocol's kinds of actions.
    public enum Kind {
        QUICK_FIX,
        EXTRACT,
        FIX_ALL,
        ORGANIZE_IMPORTS
    }

    /// @param edits of the file, ascending
    /// @param isPreferred whether it is what one usually wants
    public record Action(String title, Kind kind, boolean isPreferred, List<Edit> edits) {}

    private CodeActions() {}

    public static List<Action> at(SourceLocation file, Span span, Path root, Snapshot db) {
        List<Action> actions = new ArrayList<>();
        Inference inference = new Inference(db);
        String text = inference.tree(file).source().text();
        for (Diagnostic finding : Diagnostics.of(file, db)) {
            if (finding.start() <= span.end() && span.start() <= finding.end()) {
                fix(finding, text).ifPresent(actions::add);
                actions.addAll(imports(finding, file, root, inference));
                Suppressions.of(finding, inference.tree(file)).ifPresent(actions::add);
            }
        }
        AddAwait.at(file, span, inference).ifPresent(actions::add);
        ExtractVariable.of(file, span, inference).ifPresent(actions::add);
        ExtractFunction.of(file, span, inference).ifPresent(actions::add);
        fixed(file, db, ToolSettings.lint(file, db))
                .map(edit ->
                        source("Fix all findings that can be fixed safely", Kind.FIX_ALL, edit))
                .ifPresent(actions::add);
        fixed(file, db, ToolSettings.imports(file, db))
                .map(edit -> source("Organize imports", Kind.ORGANIZE_IMPORTS, edit))
                .ifPresent(actions::add);
        return actions;
    }

    private static Optional<Action> fix(Diagnostic finding, String text) {
        return finding.fix()
                .filter(fix -> fix.safety() != Fix.Safety.DISPLAY)
                .map(fix ->
                        new Action(
                                FixTitle.of(fix, finding, text),
                                Kind.QUICK_FIX,
                                fix.safety() == Fix.Safety.SAFE,
                                fix.edits()));
    }

    private static List<Action> imports(
            Diagnostic finding, SourceLocation file, Path root, Inference inference) {
        if (!finding.code().equals("F821") && !finding.code().equals("name-defined")) {
            return List.of();
        }
        Tree tree = inference.tree(file);
        String name = tree.source().text().substring(finding.start(), finding.end());
        List<Action> actions = new ArrayList<>();
        for (Completion.Item item : AutoImports.matching(name, file, root, inference)) {
            if (item.label().equals(name)) {
                String title =
                        item.importFrom().equals(name)
                                ? "Import '" + name + "'"
                                : "Import '" + name + "' from '" + item.importFrom() + "'";
                Edit edit = AutoImports.edit(tree, item.importFrom(), name);
                actions.add(new Action(title, Kind.QUICK_FIX, actions.isEmpty(), List.of(edit)));
            }
        }
        return actions;
    }

    private static Action source(String title, Kind kind, Edit edit) {
        return new Action(title, kind, false, List.of(edit));
    }

    /// What the safe fixes of some rules make of a file; empty where they change nothing.
    private static Optional<Edit> fixed(SourceLocation file, Snapshot db, LintProfile rules) {
        SourceText before = db.text(file).source();
        if (!db.get(dev.pytool.analyzer.workspace.Parsed.TREE, file).problems().isEmpty()) {
            return Optional.empty();
        }
        String after = Linter.fix(before, file.display(), rules, Fix.Safety.SAFE).text().text();
        return after.equals(before.text())
                ? Optional.empty()
                : Optional.of(difference(before.text(), after));
    }

    /// One edit from the first to the last difference.
    private static Edit difference(String before, String after) {
        int start = 0;
        int most = Math.min(before.length(), after.length());
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end)
                        == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Edit(start, before.length() - end, after.substring(start, after.length() - end));
    }
}
