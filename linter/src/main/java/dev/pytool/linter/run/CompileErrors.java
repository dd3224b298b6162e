package dev.pytool.linter.run;

import dev.pytool.analyzer.scope.Scopes;
import dev.pytool.parser.text.SyntaxProblem;

import java.util.List;

/// The errors that Python's compiler finds in a file that parses, as far as no rule tells of them:
/// PLE0115 to PLE0118, PLE1142, F404, F406 and F704 speak of the others.
final class CompileErrors {
    private static final List<String> TOLD =
            List.of(
                    "cannot be used within",
                    "duplicate argument",
                    "duplicate type parameter",
                    "assignment expression",
                    "comprehension inner loop",
                    "annotated name",
                    "is parameter and",
                    "cannot assign to __debug__",
                    "cannot delete __debug__",
                    "nonlocal declaration not allowed");

    private CompileErrors() {}

    static List<SyntaxProblem> of(Scopes scopes) {
        return scopes.problems().stream()
                .filter(problem -> TOLD.stream().anyMatch(problem.message()::contains))
                .toList();
    }
}
