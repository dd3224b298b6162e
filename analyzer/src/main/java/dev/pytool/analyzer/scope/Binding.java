package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Node;

/// One place where a name is bound, declared or deleted.
///
/// @param scope the scope whose code does it; `symbol` may belong to another one (`global`,
///   `nonlocal`, `:=`)
/// @param symbol the symbol in `scope`; [Symbol#resolved()] is the one that owns the value
public record Binding(BindingKind kind, Symbol symbol, Scope scope, Node node) {}
