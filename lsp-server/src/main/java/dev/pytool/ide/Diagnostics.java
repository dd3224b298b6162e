package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.analyzer.report.Severity;
import dev.pytool.analyzer.workspace.Parsed;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All findings about a file that an editor underlines, in the order of the text.
public final class Diagnostics {
    private Diagnostics() {}

    public static List<Diagnostic> of(SourceLocation file, Snapshot db) {
        List<Diagnostic> found = new ArrayList<>();
        Tree tree = db.get(Parsed.TREE, file);
        for (SyntaxProblem problem : tree.problems()) {
            String message = problem.type().className() + ": " + problem.message();
            found.add(new Diagnostic(
                    Severity.ERROR, "invalid-syntax", message, problem.start(), problem.end(), Optional.empty()));
        }
        return found;
    }
}
