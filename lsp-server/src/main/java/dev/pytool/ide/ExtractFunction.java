package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.analyzer.scope.Use;
import dev.pytool.ide.symbol.Decorators;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.NodePath;
import dev.pytool.ide.symbol.Span;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.tree.Tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The selected statements of a function become a function of their own: what they read becomes its
/// parameters, what is read after them its result.
final class ExtractFunction {
    private ExtractFunction() {}

    static Optional<CodeActions.Action> of(
            SourceLocation file, Span selection, Inference inference) {
        Tree tree = inference.tree(file);
        Optional<Stmt.FunctionLike> function =
                NodePath.at(tree, selection.start()).stream()
                        .filter(Stmt.FunctionLike.class::isInstance)
                        .map(Stmt.FunctionLike.class::cast)
                        .findFirst();
        if (function.isEmpty()
                || !tree.problems().isEmpty()
                || selection.start() >= selection.end()) {
            return Optional.empty();
        }
        List<Stmt> moved = covered(tree, function.get().body(), selection);
        boolean leaves = moved.stream().anyMatch(ExtractFunction::leaves);
        Optional<Scope> scope = inference.scopes(file).scope(function.get());
        boolean isTop =
                scope.flatMap(Scope::parent).map(parent -> parent.parent().isEmpty()).orElse(false);
        if (moved.isEmpty() || leaves || !isTop) {
            return Optional.empty();
        }
        Span span = new Span(tree.start(moved.getFirst()), tree.end(moved.getLast()));
        return Optional.of(action(tree, function.get(), scope.get(), span));
    }

    private static CodeActions.Action action(
            Tree tree, Stmt.FunctionLike function, Scope scope, Span span) {
        Set<String> parameters = new TreeSet<>();
        Set<String> results = new TreeSet<>();
        for (Symbol symbol : scope.symbols()) {
            boolean isOwn = symbol.resolved().map(owner -> owner == symbol).orElse(false);
            if (isOwn) {
                boolean readInside = false;
                boolean readAfter = false;
                for (Use use : symbol.uses()) {
                    int at = tree.start(use.node());
                    readInside |= span.start() <= at && at < span.end();
                    readAfter |= at >= span.end();
                }
                boolean boundBefore = false;
                boolean boundInside = false;
                for (Binding binding : symbol.bindings()) {
                    int at = tree.start(binding.node());
                    boundBefore |= at < span.start();
                    boundInside |= span.start() <= at && at < span.end();
                }
                if (readInside && boundBefore) {
                    parameters.add(symbol.name());
                }
                if (boundInside && readAfter) {
                    results.add(symbol.name());
                }
            }
        }
        return write(
                tree,
                function,
                scope,
                span,
                String.join(", ", parameters),
                String.join(", ", results));
    }

    private static CodeActions.Action write(
            Tree tree,
            Stmt.FunctionLike function,
            Scope scope,
            Span span,
            String parameters,
            String results) {
        LineMap lines = tree.lines();
        String text = tree.source().text();
        String name = FreshName.of("extracted", scope);
        int line = lines.lineStart(lines.line(span.start()));
        String indent = text.substring(line, span.start());
        StringBuilder made = new StringBuilder("def " + name + "(" + parameters + "):\n");
        for (String moved : text.substring(line, span.end()).split("\n", -1)) {
            boolean isIndented = moved.startsWith(indent);
            made.append(
                            moved.isBlank()
                                    ? ""
                                    : "    "
                                            + (isIndented
                                                    ? moved.substring(indent.length())
                                                    : moved))
                    .append('\n');
        }
        if (!results.isEmpty()) {
            made.append("    return ").append(results).append('\n');
        }
        int top =
                function.decoratorList().isEmpty()
                        ? tree.start(function)
                        : Decorators.start(tree, function.decoratorList().getFirst());
        String call = (results.isEmpty() ? "" : results + " = ") + name + "(" + parameters + ")";
        return new CodeActions.Action(
                "Extract function",
                CodeActions.Kind.EXTRACT,
                false,
                List.of(
                        new Edit(top, top, made + "\n\n"),
                        new Edit(span.start(), span.end(), call)));
    }

    /// The statements of one body that the selection covers wholly; none where it cuts one.
    private static List<Stmt> covered(Tree tree, List<Stmt> body, Span selection) {
        List<Stmt> found = new ArrayList<>();
        for (Stmt statement : body) {
            Span span = Span.of(tree, statement);
            if (selection.covers(span)) {
                found.add(statement);
            } else if (span.start() < selection.end() && selection.start() < span.end()) {
                return List.of();
            }
        }
        return found;
    }

    /// Whether control can leave the statements in a way that a call cannot.
    private static boolean leaves(Node node) {
        boolean[] found = {
            node instanceof Stmt.Return
                    || node instanceof Stmt.Break
                    || node instanceof Stmt.Continue
                    || node instanceof Stmt.Global
                    || node instanceof Stmt.Nonlocal
                    || node instanceof Expr.Yield
                    || node instanceof Expr.YieldFrom
                    || node instanceof Expr.Await
        };
        if (!(node instanceof Stmt.FunctionLike)) {
            node.forEachChild(child -> found[0] |= leaves(child));
        }
        return found[0];
    }
}
