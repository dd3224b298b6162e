package dev.pytool.analyzer.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The second pass: decides where each name lives, and which comprehensions are inlined (PEP 709),
/// as CPython does.
///
/// A scope hands the names bound around its children down to them and gets back the names that they
/// leave free.
final class Analysis {
    private final Depth depth;

    private Analysis(Depth depth) {
        this.depth = depth;
    }

    /// What a scope sees of those around it. A scope with scopes inside changes its own copy for
    /// them; one without, the usual case, shares the sets and leaves them alone.
    private record Around(
            Optional<Set<String>> bound,
            Set<String> global,
            Set<String> typeParameters,
            Optional<Scope> classScope,
            boolean shared) {}

    /// Every step comes to the same when it is done twice, as the guard of depth may do.
    static void run(Scope module) {
        Depth.run(depth -> {
            new Analysis(depth).start(module);
            return depth;
        });
    }

    private void start(Scope module) {
        Around none =
                new Around(
                        Optional.empty(),
                        new HashSet<>(),
                        new HashSet<>(),
                        Optional.empty(),
                        module.children().isEmpty());
        analyze(module, none);
    }

    /// Returns the names left free.
    private Set<String> analyze(Scope scope, Around around) {
        if (!depth.enter()) {
            return new HashSet<>();
        }
        Set<String> free = inside(scope, around);
        depth.leave();
        return free;
    }

    private Set<String> inside(Scope scope, Around around) {
        scope.table = Optional.of(scope.names());
        scope.tableChildren = Optional.of(scope.children());
        if (scope.kind() == ScopeKind.ANNOTATIONS
                && scope.names().values().stream().anyMatch(s -> s.flags == 0)) {
            ownTable(scope).values().removeIf(symbol -> symbol.flags == 0);
        }
        Set<String> free = new HashSet<>(4);
        if (scope.children().isEmpty()) {
            Set<String> local = Set.of();
            for (Symbol symbol : table(scope).values()) {
                place(scope, symbol, around, local, free);
            }
            return free;
        }
        return withChildren(scope, around, free);
    }

    private Set<String> withChildren(Scope scope, Around around, Set<String> free) {
        Set<String> local = new HashSet<>();
        Set<String> newBound = new HashSet<>();
        Set<String> newGlobal = new HashSet<>();
        boolean isClass = scope.kind() == ScopeKind.CLASS;
        if (isClass) {
            newGlobal.addAll(around.global);
            around.bound.ifPresent(newBound::addAll);
        }
        for (Symbol symbol : table(scope).values()) {
            place(scope, symbol, around, local, free);
        }
        if (isClass) {
            newBound.add("__class__");
            newBound.add("__classdict__");
            newBound.add("__conditional_annotations__");
        } else {
            if (scope.kind().isFunctionLike()) {
                newBound.addAll(local);
            }
            around.bound.ifPresent(newBound::addAll);
            newGlobal.addAll(around.global);
        }
        Set<String> newFree = new HashSet<>();
        Set<String> inlinedCells = new HashSet<>();
        children(scope, around, newBound, newGlobal, newFree, inlinedCells);
        if (scope.kind().isFunctionLike()) {
            makeCells(scope, newFree, inlinedCells);
        } else if (isClass) {
            dropClassNames(scope, newFree);
        }
        record(scope, around, newFree, inlinedCells);
        free.addAll(newFree);
        return free;
    }

    private static Map<String, Symbol> table(Scope scope) {
        return scope.table.orElseGet(scope::names);
    }

    /// The table of a scope that is about to hold more, or less, than the names of its own code.
    private static Map<String, Symbol> ownTable(Scope scope) {
        Map<String, Symbol> table = table(scope);
        if (table != scope.names()) {
            return table;
        }
        Map<String, Symbol> own = new LinkedHashMap<>(table);
        scope.table = Optional.of(own);
        return own;
    }

    private void children(
            Scope scope,
            Around around,
            Set<String> bound,
            Set<String> global,
            Set<String> free,
            Set<String> inlinedCells) {
        List<Scope> shown = new ArrayList<>();
        for (Scope child : scope.children()) {
            if (child.detached) {
                continue;
            }
            Optional<Scope> classScope = Optional.empty();
            if (child.seesClass) {
                classScope =
                        scope.kind() == ScopeKind.CLASS ? Optional.of(scope) : around.classScope;
            }
            boolean leaf = child.children().isEmpty();
            Around inner =
                    new Around(
                            Optional.of(leaf ? bound : new HashSet<>(bound)),
                            leaf ? global : new HashSet<>(global),
                            leaf ? around.typeParameters : new HashSet<>(around.typeParameters),
                            classScope,
                            leaf);
            Set<String> childFree = analyze(child, inner);
            boolean inlines =
                    child.kind().isComprehension()
                            && child.kind() != ScopeKind.GENERATOR
                            && !scope.seesClass;
            if (inlines) {
                inline(scope, child, childFree, inlinedCells);
                child.inlined = true;
                shown.addAll(child.tableChildren.orElseGet(child::children));
            } else {
                shown.add(child);
            }
            free.addAll(childFree);
        }
        scope.tableChildren = Optional.of(shown);
    }

    private void place(
            Scope scope, Symbol symbol, Around around, Set<String> local, Set<String> free) {
        String name = symbol.name();
        if (symbol.has(Symbol.GLOBAL)) {
            symbol.placement = Placement.GLOBAL_EXPLICIT;
            if (!around.shared) {
                around.global.add(name);
                around.bound.ifPresent(bound -> bound.remove(name));
            }
        } else if (symbol.has(Symbol.NONLOCAL)) {
            symbol.placement = Placement.FREE;
            free.add(name);
        } else if (symbol.isBound()) {
            symbol.placement = Placement.LOCAL;
            if (around.shared) {
                return;
            }
            local.add(name);
            around.global.remove(name);
            if (symbol.isTypeParameter()) {
                around.typeParameters.add(name);
            } else {
                around.typeParameters.remove(name);
            }
        } else {
            symbol.placement = placeUse(name, around, free);
        }
    }

    private static Placement placeUse(String name, Around around, Set<String> free) {
        Symbol inClass = around.classScope.map(scope -> table(scope).get(name)).orElse(null);
        if (inClass != null) {
            if (inClass.has(Symbol.GLOBAL)) {
                return Placement.GLOBAL_EXPLICIT;
            }
            if (inClass.isBound() && !inClass.has(Symbol.NONLOCAL)) {
                return Placement.GLOBAL_IMPLICIT;
            }
        }
        if (around.bound.isPresent() && around.bound.get().contains(name)) {
            free.add(name);
            return Placement.FREE;
        }
        return Placement.GLOBAL_IMPLICIT;
    }

    /// Takes the names of an inlined comprehension into the table of the scope around it.
    private static void inline(
            Scope scope, Scope comprehension, Set<String> childFree, Set<String> inlinedCells) {
        boolean isClass = scope.kind() == ScopeKind.CLASS;
        for (Symbol symbol : List.copyOf(table(comprehension).values())) {
            if (symbol.isParameter()) {
                continue;
            }
            String name = symbol.name();
            Placement placement = symbol.placement;
            if (placement == Placement.CELL || symbol.has(Symbol.COMPREHENSION_CELL)) {
                inlinedCells.add(name);
            }
            if (placement == Placement.FREE && isClass && name.equals("__class__")) {
                placement = Placement.GLOBAL_IMPLICIT;
                childFree.remove(name);
                ownTable(comprehension).remove(name);
            }
            Symbol existing = table(scope).get(name);
            if (existing == null) {
                Symbol copy = new Symbol(name, scope);
                copy.flags = symbol.flags;
                copy.placement = placement;
                ownTable(scope).put(name, copy);
            } else if (existing.isBound() && !isClass && !freeInChild(comprehension, name)) {
                childFree.remove(name);
            }
        }
    }

    private static boolean freeInChild(Scope scope, String name) {
        for (Scope child : scope.tableChildren.orElseGet(scope::children)) {
            Symbol symbol = table(child).get(name);
            if (symbol != null && symbol.placement == Placement.FREE) {
                return true;
            }
        }
        return false;
    }

    private static void makeCells(Scope scope, Set<String> free, Set<String> inlinedCells) {
        for (Symbol symbol : table(scope).values()) {
            if (symbol.placement == Placement.LOCAL
                    && (free.contains(symbol.name()) || inlinedCells.contains(symbol.name()))) {
                symbol.placement = Placement.CELL;
                free.remove(symbol.name());
            }
        }
    }

    private static void dropClassNames(Scope scope, Set<String> free) {
        scope.needsClassCell |= free.remove("__class__");
        scope.needsClassDict |= free.remove("__classdict__");
        scope.conditionalAnnotations |= free.remove("__conditional_annotations__");
    }

    private static void record(
            Scope scope, Around around, Set<String> free, Set<String> inlinedCells) {
        for (String name : inlinedCells) {
            Symbol symbol = table(scope).get(name);
            if (symbol != null) {
                symbol.flags |= Symbol.COMPREHENSION_CELL;
            }
        }
        boolean seesClass = scope.kind() == ScopeKind.CLASS || scope.seesClass;
        for (String name : free) {
            Symbol symbol = table(scope).get(name);
            if (symbol != null) {
                if (seesClass) {
                    symbol.flags |= Symbol.FREE_IN_CLASS;
                }
            } else if (around.bound.isEmpty() || around.bound.get().contains(name)) {
                Symbol passed = new Symbol(name, scope);
                passed.placement = Placement.FREE;
                ownTable(scope).put(name, passed);
            }
        }
    }
}
