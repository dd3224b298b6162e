package dev.pytool.interpreter.code;

import dev.pytool.analyzer.scope.Placement;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.ScopeKind;
import dev.pytool.analyzer.scope.Symbol;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Where each name of one code object lives. Inlined comprehensions (PEP 709) run in the frame of
/// the code around them: their variables get hidden slots of their own, so nothing has to be saved
/// and put back.
final class Variables {
    /// How a name is reached.
    enum Access {
        FAST,
        DEREF,
        /// A free variable of a class body or of what sees one: the class's namespace comes first.
        CLASS_DEREF,
        NAME,
        GLOBAL,
        /// A global name in an annotation or type parameter of a class: the class's namespace comes
        /// first.
        CLASS_GLOBAL
    }

    record Place(Access access, int slot) {}

    private record Inlined(Scope scope, Map<String, Integer> slots) {}

    private final Scope scope;
    private final List<String> names = new ArrayList<>();
    private final List<Byte> kinds = new ArrayList<>();
    private final Map<String, Integer> own = new HashMap<>();
    private final List<String> free;
    private final Map<String, Integer> freeIndexes = new HashMap<>();
    private final Deque<Inlined> inlined = new ArrayDeque<>();
    private final Set<String> tableFree = new HashSet<>();

    Variables(Scope scope) {
        this.scope = scope;
        for (String parameter : scope.parameters()) {
            add(parameter);
        }
        TreeSet<String> freeNames = new TreeSet<>();
        for (Symbol symbol : scope.table()) {
            if (symbol.placement() == Placement.FREE || symbol.isFreeInClass()) {
                freeNames.add(symbol.name());
            }
        }
        tableFree.addAll(freeNames);
        if (scope.kind() != ScopeKind.MODULE && scope.kind() != ScopeKind.CLASS) {
            for (Symbol symbol : scope.symbols()) {
                Placement placement = symbol.placement();
                if (placement == Placement.LOCAL || placement == Placement.CELL) {
                    add(symbol.name());
                }
            }
        }
        free = List.copyOf(freeNames);
        for (int i = 0; i < free.size(); i++) {
            freeIndexes.put(free.get(i), i);
        }
    }

    private void add(String name) {
        if (own.containsKey(name)) {
            return;
        }
        boolean cell = scope.symbol(name).filter(s -> s.placement() == Placement.CELL).isPresent();
        own.put(name, names.size());
        names.add(name);
        kinds.add(cell ? Code.Slots.CELL : Code.Slots.LOCAL);
    }

    /// A cell that the compiler itself keeps in a class body: `__class__`, `__classdict__`.
    void addCell(String name) {
        own.put(name, names.size());
        names.add(name);
        kinds.add(Code.Slots.CELL);
    }

    /// A slot for the compiler's own use, which no name reaches.
    int addHidden() {
        names.add(".hidden");
        kinds.add(Code.Slots.HIDDEN);
        return names.size() - 1;
    }

    /// Slots that hold cells from the start of the code.
    List<Integer> ownCells() {
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) == Code.Slots.CELL) {
                cells.add(i);
            }
        }
        return cells;
    }

    List<String> free() {
        return free;
    }

    Code.Slots slots() {
        List<String> all = new ArrayList<>(names);
        all.addAll(free);
        byte[] allKinds = new byte[all.size()];
        for (int i = 0; i < allKinds.length; i++) {
            allKinds[i] = i < kinds.size() ? kinds.get(i) : Code.Slots.FREE;
        }
        return new Code.Slots(all.toArray(String[]::new), allKinds);
    }

    /// Free variables are numbered last, once all hidden slots are known; until then they carry
    /// numbers from here.
    static final int FREE_BASE = 1 << 20;

    /// The final number of a slot.
    int settle(int slot) {
        return slot >= FREE_BASE ? names.size() + slot - FREE_BASE : slot;
    }

    /// Enters an inlined comprehension; the slots of the variables that need a new cell each time
    /// it runs.
    List<Integer> enter(Scope comprehension) {
        Map<String, Integer> slots = new HashMap<>();
        List<Integer> cells = new ArrayList<>();
        for (Symbol symbol : comprehension.symbols()) {
            boolean cell = symbol.placement() == Placement.CELL;
            if (cell || symbol.placement() == Placement.LOCAL) {
                slots.put(symbol.name(), names.size());
                if (cell) {
                    cells.add(names.size());
                }
                names.add(symbol.name());
                kinds.add(cell ? Code.Slots.HIDDEN_CELL : Code.Slots.HIDDEN);
            }
        }
        inlined.push(new Inlined(comprehension, slots));
        return cells;
    }

    /// Leaves the innermost inlined comprehension; its slots, to be emptied.
    List<Integer> leave() {
        return List.copyOf(inlined.pop().slots.values());
    }

    Place place(String name) {
        boolean inside = false;
        for (Inlined comprehension : inlined) {
            Integer slot = comprehension.slots.get(name);
            if (slot != null) {
                boolean cell = kinds.get(slot) == Code.Slots.HIDDEN_CELL;
                return new Place(cell ? Access.DEREF : Access.FAST, slot);
            }
            Optional<Symbol> symbol = comprehension.scope.symbol(name);
            if (symbol.isPresent() && symbol.get().placement() == Placement.GLOBAL_EXPLICIT) {
                return new Place(Access.GLOBAL, 0);
            }
            inside = true;
        }
        return inside && scope.kind() == ScopeKind.CLASS
                ? insideClassComprehension(name)
                : inScope(name);
    }

    /// A comprehension in a class body does not see the names of the class.
    private Place insideClassComprehension(String name) {
        Integer index = freeIndexes.get(name);
        if (index != null) {
            return new Place(Access.DEREF, FREE_BASE + index);
        }
        return own.containsKey(name)
                ? new Place(Access.DEREF, own.get(name))
                : new Place(Access.GLOBAL, 0);
    }

    private Place inScope(String name) {
        Optional<Symbol> symbol = scope.symbol(name);
        Placement placement =
                symbol.map(Symbol::placement)
                        .orElse(
                                tableFree.contains(name)
                                        ? Placement.FREE
                                        : Placement.GLOBAL_IMPLICIT);
        boolean body = scope.kind() == ScopeKind.MODULE || scope.kind() == ScopeKind.CLASS;
        return switch (placement) {
            case GLOBAL_EXPLICIT -> new Place(Access.GLOBAL, 0);
            case GLOBAL_IMPLICIT ->
                    new Place(
                            body
                                    ? Access.NAME
                                    : scope.seesClass() ? Access.CLASS_GLOBAL : Access.GLOBAL,
                            0);
            case FREE ->
                    new Place(
                            scope.kind() == ScopeKind.CLASS || scope.seesClass()
                                    ? Access.CLASS_DEREF
                                    : Access.DEREF,
                            FREE_BASE + freeIndexes.get(name));
            case CELL -> body ? new Place(Access.NAME, 0) : new Place(Access.DEREF, own.get(name));
            case LOCAL -> body ? new Place(Access.NAME, 0) : new Place(Access.FAST, own.get(name));
        };
    }

    /// The slot of the cell that an inner function shares under this name.
    int cell(String name) {
        for (Inlined comprehension : inlined) {
            Integer slot = comprehension.slots.get(name);
            if (slot != null && kinds.get(slot) == Code.Slots.HIDDEN_CELL) {
                return slot;
            }
        }
        Integer slot = own.get(name);
        if (slot != null && kinds.get(slot) == Code.Slots.CELL) {
            return slot;
        }
        Integer index = freeIndexes.get(name);
        if (index == null) {
            throw new IllegalStateException("no cell for '" + name + "' in " + scope);
        }
        return FREE_BASE + index;
    }
}
