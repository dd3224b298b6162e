package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.NodePath;
import dev.pytool.ide.symbol.Span;
import dev.pytool.ide.symbol.Value;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.Optional;

/// `await` in front of a call that gives a coroutine, inside an `async def`.
final class AddAwait {
    private AddAwait() {}

    static Optional<CodeActions.Action> at(SourceLocation file, Span span, Inference inference) {
        Tree tree = inference.tree(file);
        List<Node> path = NodePath.at(tree, span.start());
        boolean isAsync = path.stream().anyMatch(Stmt.AsyncFunctionDef.class::isInstance);
        for (int i = path.size() - 1; isAsync && i > 0; i--) {
            boolean isCandidate =
                    path.get(i) instanceof Expr.Call && !(path.get(i - 1) instanceof Expr.Await);
            if (isCandidate) {
                Value value = inference.evaluate((Expr.Call) path.get(i), file);
                boolean isCoroutine =
                        value instanceof Value.Instance(var type, _)
                                && type.name().equals("Coroutine");
                int start = tree.start(path.get(i));
                return isCoroutine
                        ? Optional.of(
                                new CodeActions.Action(
                                        "Add 'await'",
                                        CodeActions.Kind.QUICK_FIX,
                                        false,
                                        List.of(new Edit(start, start, "await "))))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
