package dev.pytool.linter;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.run.FileRun;
import dev.pytool.linter.run.Fixer;
import dev.pytool.parser.grammar.Parser;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.tree.Tree;

import java.util.List;

/// Lints one file: text in, findings out. Safe to use from many threads with one profile.
public final class Linter {
    private Linter() {}

    /// The text after fixing, and the findings that remain in it.
    ///
    /// @param applied how many fixes were made
    public record FixResult(SourceText text, List<Diagnostic> remaining, int applied) {}

    /// @param name the file's path as the user wrote it, empty for text that is in no file
    public static List<Diagnostic> lint(Tree tree, String name, LintProfile profile) {
        return FileRun.of(
                tree,
                name,
                profile.listenersFor(name),
                profile.options(),
                profile.selection()::isOn,
                RuleSelection::isKnown);
    }

    /// Applies fixes until none is left.
    ///
    /// @param most fixes up to this safety are applied
    public static FixResult fix(
            SourceText source, String name, LintProfile profile, Fix.Safety most) {
        return Fixer.run(
                source,
                profile.parsing(),
                text -> lint(Parser.parse(text, profile.parsing()), name, profile),
                diagnostic ->
                        diagnostic
                                        .fix()
                                        .filter(fix -> fix.safety().compareTo(most) <= 0)
                                        .isPresent()
                                && profile.isFixable(diagnostic.code()));
    }
}
