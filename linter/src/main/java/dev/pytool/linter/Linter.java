package dev.pytool.linter;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.run.FileRun;
import dev.pytool.linter.run.Fixer;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.function.BiFunction;

/// Lints one file: text in, findings out. Safe to use from many threads with one profile.
public final class Linter {
    private Linter() {}

    /// The text after fixing, and the findings that remain in it.
    ///
    /// @param applied how many fixes were made
    public record FixResult(SourceText text, List<Diagnostic> remaining, int applied) {}

    /// Is told of every step of a fix, so that it can follow places through the edits.
    public interface Moves {
        /// @param edits ascending, without overlaps
        void applied(String before, List<Edit> edits, String after);
    }

    /// @param name the file's path as the user wrote it, empty for text that is in no file
    public static List<Diagnostic> lint(Tree tree, String name, LintProfile profile) {
        return FileRun.of(
                tree,
                name,
                profile.listenersFor(name),
                profile.options(),
                profile.selection()::isOn,
                RuleSelection::isKnown,
                new CatalogNames());
    }

    /// Applies fixes until none is left.
    ///
    /// @param most fixes up to this safety are applied
    public static FixResult fix(
            SourceText source, String name, LintProfile profile, Fix.Safety most) {
        return fix(source, name, profile, most, (text, all) -> all, (before, edits, after) -> {});
    }

    /// The same for a text whose findings count only in part.
    ///
    /// @param kept the findings of a text that count, with the fixes they may have
    public static FixResult fix(
            SourceText source,
            String name,
            LintProfile profile,
            Fix.Safety most,
            BiFunction<String, List<Diagnostic>, List<Diagnostic>> kept,
            Moves moves) {
        return Fixer.run(
                source,
                profile.parsing(),
                text ->
                        kept.apply(
                                text.text(),
                                lint(Parser.parse(text, profile.parsing()), name, profile)),
                diagnostic ->
                        diagnostic
                                        .fix()
                                        .filter(fix -> fix.safety().compareTo(most) <= 0)
                                        .isPresent()
                                && profile.isFixable(diagnostic.code()),
                moves);
    }
}
