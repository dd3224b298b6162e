package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Node;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;

/// The errors of CPython's compiler behind the symbol tables: statements outside their function or
/// loop, wrong stars, repeated keywords, patterns that cannot be.
public final class CompileChecks {
    final Tree tree;
    final Scopes scopes;
    final Depth depth;
    final LiteralWarnings literals = new LiteralWarnings(this);
    private final List<SyntaxProblem> problems = new ArrayList<>();
    private final List<SyntaxProblem> warnings = new ArrayList<>();

    private CompileChecks(Scopes scopes, Depth depth) {
        tree = scopes.tree();
        this.scopes = scopes;
        this.depth = depth;
    }

    /// In the order in which the compiler looks for them. Meaningful where tree and scopes have no
    /// problems.
    public static List<SyntaxProblem> of(Scopes scopes) {
        return run(scopes).problems;
    }

    /// What the compiler warns of, in its order.
    static List<SyntaxProblem> warnings(Scopes scopes) {
        return run(scopes).warnings;
    }

    private static CompileChecks run(Scopes scopes) {
        return Depth.run(depth -> {
            CompileChecks checks = new CompileChecks(scopes, depth);
            new StatementChecks(checks).module();
            return checks;
        });
    }

    void warn(String message, Node node) {
        warnings.add(Problems.warning(tree, message, tree.start(node), tree.end(node)));
    }

    void report(String message, Node node) {
        problems.add(Problems.at(tree, message, node));
    }
}
