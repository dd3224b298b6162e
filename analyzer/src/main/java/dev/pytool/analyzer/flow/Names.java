package dev.pytool.analyzer.flow;

import dev.pytool.analyzer.scope.Binding;
import dev.pytool.analyzer.scope.BindingKind;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.analyzer.scope.Symbol;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names that one scope owns, numbered; each has a bit for having no value and one for each binding.
final class Names {
    private final Map<Symbol, Integer> numbers = new IdentityHashMap<>();
    private final Map<Binding, Integer> bits = new IdentityHashMap<>();
    private final List<Binding> bindings = new ArrayList<>();
    private final List<BitSet> masks = new ArrayList<>();
    private boolean walrus;

    Names(Scope scope) {
        for (Symbol symbol : scope.symbols()) {
            if (symbol.resolved().isPresent() && symbol.resolved().get() == symbol) {
                numbers.put(symbol, masks.size());
                masks.add(new BitSet());
            }
        }
        for (Map.Entry<Symbol, Integer> entry : numbers.entrySet()) {
            BitSet mask = masks.get(entry.getValue());
            mask.set(entry.getValue());
            for (Binding binding : entry.getKey().bindings()) {
                int bit = masks.size() + bindings.size();
                bits.put(binding, bit);
                bindings.add(binding);
                mask.set(bit);
                walrus |= binding.kind() == BindingKind.WALRUS;
            }
        }
    }

    /// The number of the symbol that owns the value, if this scope does.
    Optional<Integer> number(Symbol symbol) {
        return symbol.resolved().map(numbers::get);
    }

    int bit(Binding binding) {
        return bits.get(binding);
    }

    Binding binding(int bit) {
        return bindings.get(bit - masks.size());
    }

    BitSet mask(int symbol) {
        return masks.get(symbol);
    }

    int count() {
        return masks.size();
    }

    /// Whether expressions bind names, so that their inner branches matter.
    boolean hasWalrus() {
        return walrus;
    }
}
