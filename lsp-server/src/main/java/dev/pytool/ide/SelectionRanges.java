package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.workspace.Parsed;
import dev.pytool.ide.symbol.Names;
import dev.pytool.ide.symbol.NodePath;
import dev.pytool.ide.symbol.Span;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;

/// What "expand selection" selects step by step around a place: the word, then each construct
/// around it.
public final class SelectionRanges {
    private SelectionRanges() {}

    /// From the innermost to the whole file; each covers the one before and is larger.
    public static List<Span> at(SourceLocation file, int offset, Snapshot db) {
        Tree tree = db.get(Parsed.TREE, file);
        List<Span> steps = new ArrayList<>();
        Tokens tokens = tree.tokens();
        Span token =
                Names.tokenAt(tree, offset)
                        .orElseGet(() -> {
                            int at =
                                    tokens.at(
                                            Math.min(
                                                    offset,
                                                    Math.max(0, tree.source().length() - 1)));
                            return tokens.kind(at).isTrivia()
                                    ? new Span(offset, offset)
                                    : new Span(tokens.start(at), tokens.end(at));
                        });
        steps.add(token);
        List<Node> path = NodePath.at(tree, offset);
        for (Node node : path.reversed()) {
            add(steps, Span.of(tree, node));
            if (node instanceof Stmt.FunctionLike function && !function.body().isEmpty()) {
                addBody(steps, tree, function.body());
            }
            if (node instanceof Stmt.ClassDef type && !type.body().isEmpty()) {
                addBody(steps, tree, type.body());
            }
        }
        add(steps, new Span(0, tree.source().length()));
        return steps;
    }

    /// A body is a step between its statement and its definition.
    private static void addBody(List<Span> steps, Tree tree, List<Stmt> body) {
        Span span = new Span(tree.start(body.getFirst()), tree.end(body.getLast()));
        for (int i = 0; i < steps.size(); i++) {
            boolean fits = i > 0 && span.covers(steps.get(i - 1)) && steps.get(i).covers(span);
            if (fits && !span.equals(steps.get(i - 1)) && !span.equals(steps.get(i))) {
                steps.add(i, span);
                return;
            }
        }
    }

    private static void add(List<Span> steps, Span next) {
        Span last = steps.getLast();
        if (next.covers(last) && !next.equals(last)) {
            steps.add(next);
        }
    }
}
