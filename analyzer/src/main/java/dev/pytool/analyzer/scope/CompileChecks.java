package dev.pytool.analyzer.scope;

import dev.pytool.parser.text.SyntaxProblem;
import java.util.List;

/// The errors of CPython's compiler behind the symbol tables.
public final class CompileChecks {
    private CompileChecks() {}

    /// In the order in which the compiler looks for them. Meaningful where tree and scopes have no problems.
    public static List<SyntaxProblem> of(Scopes scopes) {
        return List.of();
    }
}
