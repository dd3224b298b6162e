package dev.pytool.ide.symbol;

import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;

/// Strings that stand for types: forward references in annotations.
public final class AnnotationStrings {
    private AnnotationStrings() {}

    static boolean contains(Tree tree, int offset) {
        for (Span span : of(tree)) {
            if (span.start() < offset && offset < span.end()) {
                return true;
            }
        }
        return false;
    }

    /// The source of all such strings, quotes included.
    public static List<Span> of(Tree tree) {
        List<Span> found = new ArrayList<>();
        visit(tree, tree.root(), found);
        return found;
    }

    private static void visit(Tree tree, Node node, List<Span> found) {
        switch (node) {
            case Stmt.FunctionLike function ->
                    function.returns().ifPresent(type -> strings(tree, type, found));
            case Stmt.AnnAssign assign -> strings(tree, assign.annotation(), found);
            case Arg arg -> arg.annotation().ifPresent(type -> strings(tree, type, found));
            default -> {} // Has no annotation of its own.
        }
        node.forEachChild(child -> visit(tree, child, found));
    }

    private static void strings(Tree tree, Expr type, List<Span> found) {
        boolean isLiteral =
                type instanceof Expr.Subscript subscript
                        && Decorators.lastName(subscript.value()).equals("Literal");
        if (type instanceof Expr.Constant constant && constant.value() instanceof Literal.Str) {
            found.add(Span.of(tree, constant));
        } else if (!isLiteral) {
            type.forEachChild(child -> {
                if (child instanceof Expr inner) {
                    strings(tree, inner, found);
                }
            });
        }
    }
}
