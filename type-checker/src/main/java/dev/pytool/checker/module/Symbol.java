package dev.pytool.checker.module;

import java.util.ArrayList;
import java.util.List;

/// A name in a scope with all places that bind it, in the order of the source.
public final class Symbol {
    private final String name;
    private final Scope scope;
    private final List<Binding> bindings = new ArrayList<>();

    Symbol(String name, Scope scope) {
        this.name = name;
        this.scope = scope;
    }

    public String name() {
        return name;
    }

    public Scope scope() {
        return scope;
    }

    public List<Binding> bindings() {
        return bindings;
    }

    void add(Binding binding) {
        bindings.add(binding);
    }

    @Override
    public String toString() {
        return name;
    }
}
