package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.function.Consumer;

/// The first pass over one segment.
final class Binder {
    private final ExpressionBinder expressions;
    private final StatementBinder statements;

    private Binder(Declarations declarations, Depth depth) {
        expressions = new ExpressionBinder(declarations, depth);
        statements = new StatementBinder(declarations, expressions, depth);
    }

    static Outline outline(List<Stmt> body, Surroundings around) {
        return outline(body, around, body.getFirst(), binder -> binder.statements.all(body));
    }

    /// The outline of a text that is one expression.
    static Outline outline(Expr expression, Surroundings around) {
        return outline(
                List.of(), around, expression, binder -> binder.expressions.visit(expression));
    }

    private static Outline outline(
            List<Stmt> body, Surroundings around, Node node, Consumer<Binder> walk) {
        return Depth.run(depth -> {
            Declarations declarations = new Declarations(around, node);
            walk.accept(new Binder(declarations, depth));
            return new Outline(body, around, declarations);
        });
    }

    /// The first statements of a module, for what must stand at its head.
    static List<Stmt> body(Tree tree) {
        return switch (tree.root().kind()) {
            case MODULE -> ((Mod.Module) tree.root()).body();
            case INTERACTIVE -> ((Mod.Interactive) tree.root()).body();
            default -> List.of();
        };
    }
}
