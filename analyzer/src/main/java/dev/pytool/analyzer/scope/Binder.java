package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.SyntaxProblem;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;

/// Builds the [Scopes] of a tree: the walk over its nodes, then the placement of names, then their
/// resolution.
final class Binder {
    private final Declarations declarations;

    private Binder(Declarations declarations) {
        this.declarations = declarations;
    }

    static Scopes bind(Tree tree) {
        List<SyntaxProblem> problems = new ArrayList<>();
        FutureImports future = FutureImports.read(tree, problems);
        return Depth.run(depth -> {
            Declarations declarations = new Declarations(tree, future.features());
            declarations.problems.addAll(problems);
            return new Binder(declarations).bind(future, depth);
        });
    }

    private Scopes bind(FutureImports future, Depth depth) {
        ExpressionBinder expressions = new ExpressionBinder(declarations, depth);
        StatementBinder statements = new StatementBinder(declarations, expressions, future, depth);
        switch (declarations.tree.root()) {
            case Mod.Module module -> statements.all(module.body());
            case Mod.Interactive interactive -> statements.all(interactive.body());
            case Mod.Expression expression -> expressions.visit(expression.body());
        }
        new Analysis(declarations.tree, declarations.problems).run(declarations.module);
        Resolution.resolve(declarations);
        return new Scopes(
                declarations.tree,
                declarations.module,
                declarations.scopes,
                declarations.useTable,
                declarations.bindingTable,
                List.copyOf(declarations.problems),
                declarations.features);
    }

    /// The first statements of a module, for what must stand at its head.
    static List<Stmt> body(Tree tree) {
        return switch (tree.root()) {
            case Mod.Module module -> module.body();
            case Mod.Interactive interactive -> interactive.body();
            case Mod.Expression _ -> List.of();
        };
    }
}
