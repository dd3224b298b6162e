package dev.pytool.analyzer.scope;

import dev.pytool.parser.text.SyntaxProblem;

import java.util.ArrayList;
import java.util.List;

/// The SyntaxWarnings of CPython 3.14 for a file that compiles.
public final class SyntaxWarnings {
    private SyntaxWarnings() {}

    /// Those of the tokens, then those of the `finally` clauses (PEP 765), then those of the
    /// compiler, each in the order of the text. Lines are CPython's; it gives no columns.
    public static List<SyntaxProblem> of(Scopes scopes) {
        List<SyntaxProblem> warnings = new ArrayList<>();
        new TokenWarnings(scopes.tree(), warnings).run();
        Depth.run(
                        depth -> {
                            List<SyntaxProblem> found = new ArrayList<>();
                            new FinallyWarnings(scopes.tree(), depth, found).run();
                            return found;
                        })
                .forEach(warnings::add);
        warnings.addAll(CompileChecks.warnings(scopes));
        return List.copyOf(warnings);
    }
}
