package dev.pytool.analyzer.scope;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds the places in a tree that mention a variable.
final class Mentions {
    /// After so many searches through the whole file an index by name pays.
    private static final int SEARCHES = 8;

    private final Scopes scopes;
    private int searches;
    private Optional<Map<String, List<Found>>> index = Optional.empty();

    /// A name in a part of a scope.
    record Found(Run run, NamePart name) {}

    private record At(Run run, Mention mention) {}

    Mentions(Scopes scopes) {
        this.scopes = scopes;
    }

    List<Binding> bindings(Symbol symbol) {
        List<At> found = new ArrayList<>();
        for (Found each : candidates(symbol, true)) {
            for (Mention mention : each.name.mentions) {
                if (mention instanceof Mention.Bound) {
                    found.add(new At(each.run, mention));
                }
            }
        }
        sort(found);
        List<Binding> bindings = new ArrayList<>(found.size());
        for (At at : found) {
            bindings.add(scopes.binding(at.run, (Mention.Bound) at.mention));
        }
        return List.copyOf(bindings);
    }

    List<Use> uses(Symbol symbol) {
        List<At> found = new ArrayList<>();
        for (Found each : candidates(symbol, false)) {
            for (Mention mention : each.name.mentions) {
                if (mention instanceof Mention.Read) {
                    found.add(new At(each.run, mention));
                }
            }
        }
        sort(found);
        List<Use> uses = new ArrayList<>(found.size());
        for (At at : found) {
            uses.add(scopes.use(at.run, (Mention.Read) at.mention));
        }
        return List.copyOf(uses);
    }

    private static void sort(List<At> found) {
        if (found.size() > 1) {
            found.sort((a, b) -> Run.compare(a.run, a.mention.order(), b.run, b.mention.order()));
        }
    }

    /// Where the variable of a symbol may be mentioned: every place that leads to it.
    private List<Found> candidates(Symbol symbol, boolean onlyBindings) {
        Optional<Symbol> owner = symbol.resolved();
        if (owner.isEmpty()) {
            return symbol.parts;
        }
        if (owner.get() != symbol) {
            return List.of();
        }
        Scope scope = symbol.scope();
        if (scope.parent().isEmpty() && onlyBindings) {
            List<Found> all = new ArrayList<>(symbol.parts);
            for (Found each : scopes.globals()) {
                if (each.name.name.equals(symbol.name()) && !isModules(each)) {
                    all.add(each);
                }
            }
            return all;
        }
        List<Found> all = new ArrayList<>();
        Consumer<Found> take =
                found -> {
                    boolean own = scopes.view(found.run, found.name.scope) == scope;
                    if (own || scopes.symbol(found.run, found.name).resolved().equals(owner)) {
                        all.add(found);
                    }
                };
        if (scope.parent().isEmpty()) {
            everywhere(symbol.name()).forEach(take);
        } else {
            search(scope, symbol.name(), take);
        }
        return all;
    }

    private static boolean isModules(Found found) {
        return found.run.parent.isEmpty() && found.name.scope.number == 0;
    }

    private List<Found> everywhere(String name) {
        synchronized (scopes) {
            if (index.isEmpty() && ++searches > SEARCHES) {
                index = Optional.of(index());
            }
            if (index.isPresent()) {
                return index.get().getOrDefault(name, List.of());
            }
        }
        List<Found> found = new ArrayList<>();
        for (Run run : scopes.runs()) {
            for (ScopePart part : run.outline.parts) {
                NamePart known = part.names.get(name);
                if (known != null) {
                    found.add(new Found(run, known));
                }
            }
        }
        return found;
    }

    private Map<String, List<Found>> index() {
        Map<String, List<Found>> names = new HashMap<>();
        for (Run run : scopes.runs()) {
            for (ScopePart part : run.outline.parts) {
                for (NamePart name : part.names.values()) {
                    names.computeIfAbsent(name.name, key -> new ArrayList<>(2))
                            .add(new Found(run, name));
                }
            }
        }
        return names;
    }

    private static void search(Scope scope, String name, Consumer<Found> take) {
        Deque<Place> open = new ArrayDeque<>(scope.places);
        while (!open.isEmpty()) {
            Place place = open.pop();
            NamePart known = place.part().names.get(name);
            if (known != null) {
                take.accept(new Found(place.run(), known));
            }
            for (ScopePart child : place.part().children) {
                open.push(new Place(place.run(), child));
                for (Run body : place.run().bodies(child)) {
                    open.push(new Place(body, body.outline.here()));
                }
            }
        }
    }
}
