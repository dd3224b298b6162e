package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Query;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.analyzer.scope.CompileChecks;
import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.analyzer.workspace.Bound;
import dev.pytool.analyzer.workspace.Parsed;
import dev.pytool.linter.Linter;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// All findings about a file that an editor underlines, in the order of the text: syntax errors,
/// lint findings, type errors, uses of what is deprecated, and what control flow tells.
public final class Diagnostics {
    private static final String SYNTAX = "invalid-syntax";

    static final Query<List<Diagnostic>> LINT = Query.of("lint", Diagnostics::lint);

    private Diagnostics() {}

    public static List<Diagnostic> of(SourceLocation file, Snapshot db) {
        List<Diagnostic> found = new ArrayList<>(syntax(db, file));
        if (!db.resolver().isDurable(file)) {
            Set<Integer> wrong = found.stream().map(Diagnostic::start).collect(Collectors.toSet());
            found.addAll(db.get(Deprecations.CALLS, file));
            found.addAll(db.get(FlowFindings.ALL, file));
            db.get(LINT, file).stream()
                    .filter(finding -> !wrong.contains(finding.start()))
                    .forEach(found::add);
            addTypeFindings(TypeFindings.of(file, db), wrong, found);
        }
        found.sort(Comparator.comparingInt(Diagnostic::start));
        return found;
    }

    /// Names that nothing defines are found by lint and by the type checker; the first is kept.
    private static void addTypeFindings(
            List<Diagnostic> types, Set<Integer> wrong, List<Diagnostic> found) {
        Set<Integer> undefined =
                found.stream()
                        .filter(finding -> finding.code().equals("F821"))
                        .map(Diagnostic::start)
                        .collect(Collectors.toSet());
        for (Diagnostic finding : types) {
            boolean isKnown =
                    finding.code().equals("name-defined") && undefined.contains(finding.start());
            if (!isKnown && !wrong.contains(finding.start())) {
                found.add(finding);
            }
        }
    }

    /// The errors of CPython's parser or, where it finds none, of its symbol tables and compiler.
    /// Rules that find the same at the same place are not repeated.
    private static List<SyntaxProblem> problems(Snapshot db, SourceLocation file) {
        Tree tree = db.get(Parsed.TREE, file);
        if (!tree.problems().isEmpty()) {
            return tree.problems();
        }
        Scopes scopes = db.get(Bound.SCOPES, file);
        List<SyntaxProblem> problems = new ArrayList<>(scopes.problems());
        problems.addAll(CompileChecks.of(scopes));
        return problems;
    }

    private static List<Diagnostic> syntax(Snapshot db, SourceLocation file) {
        List<Diagnostic> found = new ArrayList<>();
        for (SyntaxProblem problem : problems(db, file)) {
            String message = problem.type().className() + ": " + problem.message();
            found.add(
                    new Diagnostic(
                            Severity.ERROR,
                            SYNTAX,
                            message,
                            problem.start(),
                            problem.end(),
                            Optional.empty()));
        }
        return found;
    }

    /// Configuration files are not among what a snapshot remembers; they change when files do.
    private static List<Diagnostic> lint(Snapshot db, SourceLocation file) {
        db.module(file);
        List<Diagnostic> found =
                new ArrayList<>(
                        Linter.lint(
                                db.get(Parsed.TREE, file),
                                file.display(),
                                ToolSettings.lint(file, db)));
        found.removeIf(finding -> finding.code().equals(SYNTAX));
        return found;
    }
}
