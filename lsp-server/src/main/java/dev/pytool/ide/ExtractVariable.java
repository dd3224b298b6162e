package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.NodePath;
import dev.pytool.ide.symbol.Span;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.Optional;

/// The selected expression becomes a variable, assigned in front of its statement.
final class ExtractVariable {
    private ExtractVariable() {}

    static Optional<CodeActions.Action> of(
            SourceLocation file, Span selection, Inference inference) {
        Tree tree = inference.tree(file);
        if (selection.start() >= selection.end()) {
            return Optional.empty();
        }
        List<Node> path = NodePath.at(tree, selection.start());
        int at = -1;
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i) instanceof Expr && Span.of(tree, path.get(i)).equals(selection)) {
                at = i;
                break;
            }
        }
        if (at < 0 || isEvaluatedElsewhere(path.subList(0, at))) {
            return Optional.empty();
        }
        Optional<Node> statement =
                path.subList(0, at).reversed().stream().filter(Stmt.class::isInstance).findFirst();
        LineMap lines = tree.lines();
        int line = statement.map(node -> lines.lineStart(lines.line(tree.start(node)))).orElse(-1);
        boolean isOnOwnLine =
                line >= 0
                        && tree.source()
                                .text()
                                .substring(line, tree.start(statement.get()))
                                .isBlank();
        if (!isOnOwnLine) {
            return Optional.empty();
        }
        String indent = tree.source().text().substring(line, tree.start(statement.get()));
        String name = FreshName.of("value", inference.scopeAt(file, selection.start()));
        String text = tree.source().text().substring(selection.start(), selection.end());
        boolean spansLines =
                text.indexOf('\n') >= 0
                        && !text.startsWith("(")
                        && !text.startsWith("[")
                        && !text.startsWith("{");
        String assigned = spansLines ? "(" + text + ")" : text;
        return Optional.of(
                new CodeActions.Action(
                        "Extract variable",
                        CodeActions.Kind.EXTRACT,
                        false,
                        List.of(
                                new Edit(line, line, indent + name + " = " + assigned + "\n"),
                                new Edit(selection.start(), selection.end(), name))));
    }

    /// Inside a lambda, a comprehension or the head of a loop an expression is not worth the same
    /// before the statement.
    private static boolean isEvaluatedElsewhere(List<Node> around) {
        Node last = around.getLast();
        return around.stream()
                        .skip(lastStatement(around))
                        .anyMatch(node ->
                                node instanceof Expr.Lambda
                                        || node instanceof Expr.CompLike
                                        || node instanceof Expr.DictComp)
                || last instanceof Stmt.While;
    }

    private static int lastStatement(List<Node> around) {
        int index = 0;
        for (int i = 0; i < around.size(); i++) {
            index = around.get(i) instanceof Stmt ? i : index;
        }
        return index;
    }
}
