package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/// The errors of CPython's compiler behind the symbol tables: statements outside their function or loop, wrong stars,
/// repeated keywords, patterns that cannot be.
public final class CompileChecks {
    final Tree tree;
    final Scopes scopes;
    final Depth depth;
    private final List<SyntaxProblem> problems = new ArrayList<>();

    private CompileChecks(Scopes scopes, Depth depth) {
        tree = scopes.tree();
        this.scopes = scopes;
        this.depth = depth;
    }

    /// In the order in which the compiler looks for them. Meaningful where tree and scopes have no problems.
    public static List<SyntaxProblem> of(Scopes scopes) {
        return Depth.run(
                depth -> {
                    CompileChecks checks = new CompileChecks(scopes, depth);
                    new StatementChecks(checks).module();
                    return List.copyOf(checks.problems);
                });
    }

    void report(String message, Node node) {
        problems.add(Problems.at(tree, message, node));
    }
}
