package dev.pytool.analyzer.scope;

import java.util.Optional;

/// Leads each symbol to the one that owns the value. It follows the language's rules for names
/// rather than the placements, so that it holds for scopes CPython leaves out of its tables.
final class Resolution {
    private Resolution() {}

    static Optional<Symbol> find(Symbol symbol) {
        if (symbol.has(Symbol.GLOBAL)) {
            return inModule(symbol);
        }
        if (symbol.isBound() && !symbol.has(Symbol.NONLOCAL)) {
            return Optional.of(symbol);
        }
        Optional<Symbol> found =
                symbol.scope()
                        .firstVisible(outer -> decides(outer.names().get(symbol.name())))
                        .map(outer -> outer.names().get(symbol.name()));
        return found.isPresent() && found.get().has(Symbol.GLOBAL) ? inModule(symbol) : found;
    }

    private static boolean decides(Symbol found) {
        return found != null
                && (found.has(Symbol.GLOBAL) || found.isBound() && !found.has(Symbol.NONLOCAL));
    }

    private static Optional<Symbol> inModule(Symbol symbol) {
        Symbol found = symbol.scope().owner.module().names().get(symbol.name());
        return found != null && (found.isBound() || found.has(Symbol.GLOBAL))
                ? Optional.of(found)
                : Optional.empty();
    }
}
