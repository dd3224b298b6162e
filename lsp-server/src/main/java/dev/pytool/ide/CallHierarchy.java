package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.ide.symbol.Definitions;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Names;
import dev.pytool.ide.symbol.NodePath;
import dev.pytool.ide.symbol.Span;
import dev.pytool.ide.symbol.Target;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.tree.Tree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who calls a function, and whom it calls.
public final class CallHierarchy {

    /// A function, class or module that takes part in calls.
    public record Participant(
            SourceLocation file, String name, Span whole, Span place, boolean isModule) {}

    /// One participant and the places of the calls between it and the one asked about.
    public record Calls(Participant participant, List<Span> places) {}

    private final Inference inference;
    private final Definitions definitions;

    private CallHierarchy(Snapshot db) {
        this.inference = new Inference(db);
        this.definitions = new Definitions(inference);
    }

    /// The functions or classes that the name at a place stands for.
    public static List<Participant> at(SourceLocation file, int offset, Snapshot db) {
        CallHierarchy hierarchy = new CallHierarchy(db);
        return hierarchy.definitions.at(file, offset).stream()
                .flatMap(target -> hierarchy.participants(target).stream())
                .toList();
    }

    /// The functions whose bodies call it; the module for calls at its top.
    public static List<Calls> incoming(SourceLocation file, int offset, Path root, Snapshot db) {
        CallHierarchy hierarchy = new CallHierarchy(db);
        Map<Participant, List<Span>> callers = new LinkedHashMap<>();
        for (References.Reference reference : References.at(file, offset, root, db)) {
            Tree tree = hierarchy.inference.tree(reference.file());
            if (isCalled(tree, reference.place())) {
                callers.computeIfAbsent(
                                hierarchy.around(reference.file(), reference.place().start()),
                                _ -> new ArrayList<>())
                        .add(reference.place());
            }
        }
        return callers.entrySet().stream()
                .map(entry -> new Calls(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// The functions that its body calls.
    public static List<Calls> outgoing(SourceLocation file, int offset, Snapshot db) {
        CallHierarchy hierarchy = new CallHierarchy(db);
        Map<Participant, List<Span>> callees = new LinkedHashMap<>();
        for (Node node : NodePath.at(hierarchy.inference.tree(file), offset)) {
            boolean isAsked =
                    Names.of(hierarchy.inference.tree(file), node)
                            .map(span -> span.touches(offset))
                            .orElse(false);
            if (isAsked && node instanceof Stmt.FunctionLike function) {
                function.body().forEach(statement -> hierarchy.collect(file, statement, callees));
            }
        }
        return callees.entrySet().stream()
                .map(entry -> new Calls(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void collect(SourceLocation file, Node node, Map<Participant, List<Span>> callees) {
        if (node instanceof Expr.Call call) {
            Names.of(inference.tree(file), call.func())
                    .ifPresent(place ->
                            definitions.at(file, place.start()).stream()
                                    .flatMap(target -> participants(target).stream())
                                    .limit(1)
                                    .forEach(callee ->
                                            callees.computeIfAbsent(callee, _ -> new ArrayList<>())
                                                    .add(place)));
        }
        node.forEachChild(child -> collect(file, child, callees));
    }

    private static boolean isCalled(Tree tree, Span place) {
        for (Node node : NodePath.at(tree, place.start())) {
            boolean isCallee =
                    node instanceof Expr.Call call
                            && Names.of(tree, call.func()).map(place::equals).orElse(false);
            if (isCallee) {
                return true;
            }
        }
        return false;
    }

    private List<Participant> participants(Target target) {
        List<Participant> found = new ArrayList<>();
        for (Definitions.Site site : definitions.sites(target)) {
            boolean isCallable =
                    site.node() instanceof Stmt.FunctionLike
                            || site.node() instanceof Stmt.ClassDef;
            if (isCallable) {
                Tree tree = inference.tree(site.file());
                String name = Names.text(tree, site.name());
                found.add(
                        new Participant(
                                site.file(), name, Span.of(tree, site.node()), site.name(), false));
            }
        }
        return found;
    }

    private Participant around(SourceLocation file, int offset) {
        Tree tree = inference.tree(file);
        for (Node node : NodePath.at(tree, offset).reversed()) {
            Optional<Span> name =
                    node instanceof Stmt.FunctionLike ? Names.of(tree, node) : Optional.empty();
            if (name.isPresent()) {
                return new Participant(
                        file, Names.text(tree, name.get()), Span.of(tree, node), name.get(), false);
            }
        }
        String module = inference.db().module(file).name();
        return new Participant(
                file, module, new Span(0, tree.source().length()), new Span(0, 0), true);
    }
}
