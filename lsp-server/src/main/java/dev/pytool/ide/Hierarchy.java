package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.analyzer.scope.Symbol;
import dev.pytool.ide.symbol.ClassRef;
import dev.pytool.ide.symbol.Classes;
import dev.pytool.ide.symbol.Definitions;
import dev.pytool.ide.symbol.Inference;
import dev.pytool.ide.symbol.Names;
import dev.pytool.ide.symbol.Span;
import dev.pytool.ide.symbol.Target;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Classes above and below a class, and what they make of a method.
public final class Hierarchy {

    /// A class and where it is defined.
    public record Type(SourceLocation file, String name, Span whole, Span place) {}

    private final Inference inference;
    private final Definitions definitions;
    private final Path root;

    private Hierarchy(Path root, Snapshot db) {
        this.inference = new Inference(db);
        this.definitions = new Definitions(inference);
        this.root = root;
    }

    /// The class that the name at a place stands for.
    public static Optional<Type> at(SourceLocation file, int offset, Path root, Snapshot db) {
        Hierarchy hierarchy = new Hierarchy(root, db);
        return hierarchy.classAt(file, offset).flatMap(hierarchy::type);
    }

    /// Its direct bases.
    public static List<Type> supertypes(SourceLocation file, int offset, Path root, Snapshot db) {
        Hierarchy hierarchy = new Hierarchy(root, db);
        return hierarchy.classAt(file, offset).stream()
                .flatMap(type -> hierarchy.inference.classes().bases(type).stream())
                .flatMap(base -> hierarchy.type(base.type()).stream())
                .toList();
    }

    /// The classes of the project that name it as a base.
    public static List<Type> subtypes(SourceLocation file, int offset, Path root, Snapshot db) {
        Hierarchy hierarchy = new Hierarchy(root, db);
        return hierarchy.classAt(file, offset).stream()
                .flatMap(type ->
                        hierarchy.projectClasses().stream()
                                .filter(other ->
                                        hierarchy.inference.classes().bases(other).stream()
                                                .anyMatch(base -> base.type().equals(type))))
                .flatMap(type -> hierarchy.type(type).stream())
                .toList();
    }

    /// The definitions that stand behind a name: of a method, those in derived classes; of a class,
    /// the derived classes.
    public static List<Definitions.Site> implementations(
            SourceLocation file, int offset, Path root, Snapshot db) {
        Hierarchy hierarchy = new Hierarchy(root, db);
        Optional<Target> target = hierarchy.definitions.at(file, offset);
        if (target.isEmpty()) {
            return List.of();
        }
        Optional<ClassRef> type = hierarchy.inference.classes().of(target.get());
        if (type.isPresent()) {
            return hierarchy.derived(type.get()).stream()
                    .flatMap(found -> hierarchy.inference.classes().targetOf(found).stream())
                    .flatMap(found -> hierarchy.definitions.sites(found).stream())
                    .toList();
        }
        List<Definitions.Site> sites = new ArrayList<>();
        if (target.get() instanceof Target.Variable(SourceLocation at, Symbol symbol)
                && symbol.scope().node() instanceof Stmt.ClassDef node) {
            for (ClassRef derived :
                    hierarchy
                            .inference
                            .classes()
                            .ref(at, node)
                            .map(hierarchy::derived)
                            .orElse(List.of())) {
                hierarchy
                        .inference
                        .classes()
                        .ownMember(derived, symbol.name())
                        .ifPresent(member -> sites.addAll(hierarchy.definitions.sites(member)));
            }
        }
        return sites.isEmpty() ? hierarchy.definitions.sites(target.get()) : sites;
    }

    private Optional<ClassRef> classAt(SourceLocation file, int offset) {
        return definitions.at(file, offset).flatMap(inference.classes()::of);
    }

    private Optional<Type> type(ClassRef type) {
        var tree = inference.tree(type.file());
        return Names.of(tree, type.node())
                .map(place ->
                        new Type(type.file(), type.name(), Span.of(tree, type.node()), place));
    }

    private List<ClassRef> derived(ClassRef base) {
        return projectClasses().stream()
                .filter(other -> !other.equals(base))
                .filter(other ->
                        inference.classes().ancestry(other, List.of()).stream()
                                .map(Classes.Base::type)
                                .anyMatch(base::equals))
                .toList();
    }

    private List<ClassRef> projectClasses() {
        List<ClassRef> found = new ArrayList<>();
        for (SourceLocation file : ProjectFiles.mentioning("class", root, inference.db())) {
            collect(file, inference.tree(file).root(), found);
        }
        return found;
    }

    private void collect(SourceLocation file, Node node, List<ClassRef> found) {
        if (node instanceof Stmt.ClassDef type) {
            inference.classes().ref(file, type).ifPresent(found::add);
        }
        node.forEachChild(child -> {
            if (child instanceof Stmt) {
                collect(file, child, found);
            }
        });
    }
}
