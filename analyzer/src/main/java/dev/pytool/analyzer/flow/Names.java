package dev.pytool.analyzer.flow;

import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.BindingKind;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.Symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names that one scope owns, numbered; each has a bit for having no value and one for each
/// binding.
final class Names {
    private static final int FEW = 32;

    private final Map<Symbol, Integer> numbers = new IdentityHashMap<>();
    private final Map<Binding, Integer> bits = new IdentityHashMap<>();
    private final List<Binding> bindings = new ArrayList<>();

    /// The bits of each symbol, ascending: its number first.
    private final List<int[]> ofSymbol = new ArrayList<>();

    /// The same as sets, for symbols with many.
    private final Map<Integer, BitSet> masks = new HashMap<>();

    private boolean walrus;

    Names(Scope scope) {
        List<Symbol> owned = new ArrayList<>();
        for (Symbol symbol : scope.symbols()) {
            if (symbol.resolved().isPresent() && symbol.resolved().get() == symbol) {
                numbers.put(symbol, owned.size());
                owned.add(symbol);
            }
        }
        for (Symbol symbol : owned) {
            int number = ofSymbol.size();
            int[] mine = new int[symbol.bindings().size() + 1];
            mine[0] = number;
            for (int i = 1; i < mine.length; i++) {
                Binding binding = symbol.bindings().get(i - 1);
                mine[i] = owned.size() + bindings.size();
                bits.put(binding, mine[i]);
                bindings.add(binding);
                walrus |= binding.kind() == BindingKind.WALRUS;
            }
            ofSymbol.add(mine);
            if (mine.length > FEW) {
                masks.put(numbers.get(symbol), mask(mine));
            }
        }
    }

    private static BitSet mask(int[] bits) {
        BitSet mask = new BitSet();
        for (int bit : bits) {
            mask.set(bit);
        }
        return mask;
    }

    /// The number of the symbol that owns the value, if this scope does.
    Optional<Integer> number(Symbol symbol) {
        return symbol.resolved().map(numbers::get);
    }

    int bit(Binding binding) {
        return bits.get(binding);
    }

    Binding binding(int bit) {
        return bindings.get(bit - ofSymbol.size());
    }

    /// Takes every bit of a symbol out of a state.
    void clear(int symbol, BitSet state) {
        int[] mine = ofSymbol.get(symbol);
        if (mine.length > FEW) {
            state.andNot(masks.get(symbol));
            return;
        }
        for (int bit : mine) {
            state.clear(bit);
        }
    }

    /// The bits of a symbol that are set in a state, ascending.
    int[] of(int symbol, BitSet state) {
        int[] mine = ofSymbol.get(symbol);
        if (mine.length > FEW) {
            BitSet found = (BitSet) masks.get(symbol).clone();
            found.and(state);
            return found.stream().toArray();
        }
        int[] found = new int[mine.length];
        int count = 0;
        for (int bit : mine) {
            if (state.get(bit)) {
                found[count++] = bit;
            }
        }
        return Arrays.copyOf(found, count);
    }

    int count() {
        return ofSymbol.size();
    }

    /// Whether expressions bind names, so that their inner branches matter.
    boolean hasWalrus() {
        return walrus;
    }
}
