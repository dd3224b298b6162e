package dev.pytool.analyzer.scope;

import java.util.Optional;

/// The third pass: leads each symbol to the one that owns the value, and gathers bindings and uses
/// there. It follows the language's rules for names rather than the placements, so that it holds
/// for scopes CPython leaves out of its tables.
final class Resolution {
    private final Scope module;

    private Resolution(Scope module) {
        this.module = module;
    }

    static void resolve(Declarations declarations) {
        Resolution resolution = new Resolution(declarations.module);
        for (Binding binding : declarations.bindings) {
            Symbol owner = resolution.owner(binding.symbol()).orElse(binding.symbol());
            owner.bindings.add(binding);
        }
        for (Use use : declarations.uses) {
            Symbol owner = resolution.owner(use.symbol()).orElse(use.symbol());
            owner.uses.add(use);
        }
    }

    private Optional<Symbol> owner(Symbol symbol) {
        if (symbol.resolved.isEmpty()) {
            symbol.resolved = find(symbol);
        }
        return symbol.resolved;
    }

    private Optional<Symbol> find(Symbol symbol) {
        Scope scope = symbol.scope();
        if (symbol.has(Symbol.GLOBAL)) {
            return inModule(symbol.name());
        }
        if (symbol.isBound() && !symbol.has(Symbol.NONLOCAL)) {
            return Optional.of(symbol);
        }
        for (Scope outer : scope.visible()) {
            Symbol found = outer.symbols.get(symbol.name());
            if (found != null) {
                if (found.has(Symbol.GLOBAL)) {
                    return inModule(symbol.name());
                }
                if (found.isBound() && !found.has(Symbol.NONLOCAL)) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Symbol> inModule(String name) {
        Symbol symbol = module.symbols.get(name);
        return symbol != null && (symbol.isBound() || symbol.has(Symbol.GLOBAL))
                ? Optional.of(symbol)
                : Optional.empty();
    }
}
