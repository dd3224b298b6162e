package dev.pytool.parser.diagnosis;

import dev.pytool.parser.text.SyntaxProblem;

/// Leaves the rules with the error they found.
final class Raised extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient SyntaxProblem problem;
    private final boolean lexical;

    /// @param lexical whether the tokenizer found it, so that nothing after it counts
    Raised(SyntaxProblem problem, boolean lexical) {
        super(problem.message(), null, false, false);
        this.problem = problem;
        this.lexical = lexical;
    }

    SyntaxProblem problem() {
        return problem;
    }

    boolean lexical() {
        return lexical;
    }
}
