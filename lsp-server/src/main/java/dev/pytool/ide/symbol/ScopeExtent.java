package dev.pytool.ide.symbol;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.tree.Tree;

import java.util.List;

/// Which part of a node's source belongs to the scope it opens: the body, not the decorators or the
/// name.
final class ScopeExtent {
    private ScopeExtent() {}

    static boolean contains(Tree tree, Node node, int offset) {
        return switch (node) {
            case Stmt.FunctionLike function ->
                    isInBody(tree, function.body(), offset)
                            || isParameterName(tree, function, offset);
            case Stmt.ClassDef type -> isInBody(tree, type.body(), offset);
            case Expr.Lambda lambda -> tree.start(lambda) < offset && offset <= tree.end(lambda);
            default -> true;
        };
    }

    /// From the line after the head, or from the first statement on the head's line, to the end.
    private static boolean isInBody(Tree tree, List<Stmt> body, int offset) {
        if (body.isEmpty()) {
            return false;
        }
        LineMap lines = tree.lines();
        int start = tree.start(body.getFirst());
        int lineStart = lines.lineStart(lines.line(start));
        boolean isAlone = tree.source().text().substring(lineStart, start).isBlank();
        return offset >= (isAlone ? lineStart : start);
    }

    private static boolean isParameterName(Tree tree, Stmt.FunctionLike function, int offset) {
        boolean[] found = new boolean[1];
        function.args()
                .forEachChild(child -> {
                    if (child instanceof dev.pytool.parser.ast.Arg arg) {
                        int start = tree.start(arg);
                        found[0] |= start <= offset && offset <= start + arg.arg().length();
                    }
                });
        return found[0];
    }
}
