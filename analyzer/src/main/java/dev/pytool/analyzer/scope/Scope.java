package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A region of code with its own names, in one tree. Its parts are found when somebody asks for
/// them; what is answered never changes.
public final class Scope {
    final Scopes owner;

    /// What the scope consists of, in the order of the text; the first part opens it.
    final List<Place> places;

    private final ScopeKind kind;
    private final String name;
    private final Optional<Scope> parent;
    private final boolean nested;
    private volatile Optional<Map<String, Symbol>> symbols = Optional.empty();
    private volatile Optional<List<Scope>> children = Optional.empty();
    private volatile Optional<List<Scope>> visible = Optional.empty();
    private Optional<Scope> annotations = Optional.empty();
    final boolean seesClass;
    final boolean detached;

    // What the placement of names finds out.

    // CPython leaves scopes of annotations that are kept as text out.

    Optional<Map<String, Symbol>> table = Optional.empty();
    Optional<List<Scope>> tableChildren = Optional.empty();
    boolean inlined;
    boolean needsClassCell;
    boolean needsClassDict;
    boolean conditionalAnnotations;

    /// @param places of the part that opens it and of those that go on with it
    Scope(Scopes owner, ScopeKind kind, String name, Optional<Scope> parent, List<Place> places) {
        this.owner = owner;
        this.kind = kind;
        this.name = name;
        this.parent = parent;
        this.places = places;
        nested = parent.isPresent() && (parent.get().nested || parent.get().kind.isFunctionLike());
        seesClass = any(part -> part.seesClass);
        detached = any(part -> part.detached);
        conditionalAnnotations = any(part -> part.conditionalAnnotations);
    }

    private boolean any(Predicate<ScopePart> holds) {
        for (Place place : places) {
            if (holds.test(place.part())) {
                return true;
            }
        }
        return false;
    }

    public ScopeKind kind() {
        return kind;
    }

    /// The name of the function or class; CPython's word for the other kinds (`top`, `lambda`,
    /// `genexpr`, ...).
    public String name() {
        return name;
    }

    /// The node that opens the scope. Annotation scopes of a function are opened by its statement,
    /// those of a class or module by the first annotation.
    public Node node() {
        return parent.isEmpty()
                ? owner.tree().root()
                : places.getFirst().run().current(places.getFirst().part().node);
    }

    public Optional<Scope> parent() {
        return parent;
    }

    /// The scopes inside, in the order of the walk, comprehensions and all annotation scopes
    /// included.
    public List<Scope> children() {
        if (children.isEmpty()) {
            List<Scope> found = new ArrayList<>();
            boolean annotated = false;
            for (Place place : places) {
                for (ScopePart child : place.part().children) {
                    if (!child.shared || !annotated) {
                        annotated |= child.shared;
                        found.add(owner.view(place.run(), child));
                    }
                }
            }
            children = Optional.of(Collections.unmodifiableList(found));
        }
        return children.get();
    }

    Map<String, Symbol> names() {
        Optional<Map<String, Symbol>> known = symbols;
        return known.isPresent() ? known.get() : findNames();
    }

    private Map<String, Symbol> findNames() {
        synchronized (owner) {
            if (symbols.isEmpty()) {
                Map<String, Symbol> found = new LinkedHashMap<>();
                for (Place place : places) {
                    for (NamePart part : place.part().names.values()) {
                        found.computeIfAbsent(part.name, key -> new Symbol(key, this))
                                .add(place.run(), part);
                    }
                }
                if (parent.isEmpty()) {
                    owner.addGlobals(found, this);
                }
                symbols = Optional.of(found);
            }
            return symbols.get();
        }
    }

    /// The names this scope's own code mentions.
    public Collection<Symbol> symbols() {
        return Collections.unmodifiableCollection(names().values());
    }

    /// The symbol of a name (mangled where it is private), if this scope's own code mentions it.
    public Optional<Symbol> symbol(String name) {
        return Optional.ofNullable(names().get(name));
    }

    /// The names of CPython's table: those of inlined comprehensions and CPython's own (`.0`,
    /// `.format`, ...) included, those of annotations that never run left out.
    public Collection<Symbol> table() {
        owner.placeNames();
        return Collections.unmodifiableCollection(table.orElseGet(this::names).values());
    }

    /// The scopes of CPython's table: those inside an inlined comprehension in its place.
    public List<Scope> tableChildren() {
        owner.placeNames();
        return Collections.unmodifiableList(tableChildren.orElseGet(this::children));
    }

    /// Names of the parameters, as `co_varnames` begins: positional, keyword-only, `*args`,
    /// `**kwargs`.
    public List<String> parameters() {
        return parent.isEmpty()
                ? List.of()
                : Collections.unmodifiableList(places.getFirst().part().parameters);
    }

    /// The scope of the annotations written directly in this class or module, if any.
    public Optional<Scope> annotations() {
        synchronized (owner) {
            if (annotations.isEmpty()) {
                List<Place> found = new ArrayList<>();
                for (Place place : places) {
                    place.part()
                            .annotations
                            .ifPresent(part -> found.add(new Place(place.run(), part)));
                }
                if (!found.isEmpty()) {
                    ScopePart first = found.getFirst().part();
                    annotations =
                            Optional.of(
                                    new Scope(
                                            owner,
                                            first.kind,
                                            first.name,
                                            Optional.of(this),
                                            List.copyOf(found)));
                }
            }
            return annotations;
        }
    }

    /// Line from 1 of the node that opens the scope; 0 for the module.
    public int line() {
        if (parent.isEmpty()) {
            return 0;
        }
        Place first = places.getFirst();
        Node place = first.run().current(first.part().place);
        return owner.tree().lines().line(owner.tree().start(place)) + 1;
    }

    /// Whether a function-like scope encloses it.
    public boolean isNested() {
        return nested;
    }

    public boolean isGenerator() {
        return any(part -> part.generator);
    }

    public boolean isCoroutine() {
        return any(part -> part.coroutine);
    }

    public boolean returnsValue() {
        return any(part -> part.returnsValue);
    }

    /// Whether it is a comprehension that runs in the frame of its parent (PEP 709).
    public boolean isInlined() {
        owner.placeNames();
        return inlined;
    }

    /// Whether the names of the class around it can be read here: annotations, type parameters,
    /// type aliases.
    public boolean seesClass() {
        return seesClass;
    }

    /// Whether the module has `from x import *`, so that any name may be bound.
    public boolean hasStarImport() {
        return any(part -> part.starImport);
    }

    /// Whether a method needs the class's `__class__` cell.
    public boolean needsClassCell() {
        owner.placeNames();
        return needsClassCell;
    }

    public boolean needsClassDict() {
        owner.placeNames();
        return needsClassDict;
    }

    public boolean hasConditionalAnnotations() {
        owner.placeNames();
        return conditionalAnnotations;
    }

    /// The scopes around this one whose names its code can read, from the inside out; the module
    /// last. A class is among them for annotations, type parameters and type aliases only.
    public List<Scope> visible() {
        if (visible.isEmpty()) {
            List<Scope> found = new ArrayList<>(4);
            firstVisible(outer -> !found.add(outer));
            visible = Optional.of(List.copyOf(found));
        }
        return visible.get();
    }

    /// The first of the [#visible()] scopes that is as wanted.
    Optional<Scope> firstVisible(Predicate<Scope> wanted) {
        Scope plain = withoutComprehensions();
        boolean sees = plain.seesClass || plain.detached;
        for (Optional<Scope> next = parent; next.isPresent(); next = next.get().parent) {
            Scope outer = next.get();
            if ((outer.kind != ScopeKind.CLASS || sees) && wanted.test(outer)) {
                return next;
            }
            sees &= outer.seesClass || outer.detached;
        }
        return Optional.empty();
    }

    /// The nearest scope that is no comprehension: where `:=` binds and `return` would stand.
    public Scope withoutComprehensions() {
        Scope scope = this;
        while (scope.kind.isComprehension()) {
            scope = scope.parent.orElseThrow();
        }
        return scope;
    }

    @Override
    public String toString() {
        return kind.word() + " " + name;
    }
}
