package dev.pytool.analyzer.scope;

import dev.pytool.parser.ast.Expr;

/// One place where the value of a name is read.
///
/// @param symbol the symbol in `scope`; [Symbol#resolved()] is the one that owns the value
/// @param evaluated false in annotations of local variables, which never run
public record Use(Expr.Name node, Symbol symbol, Scope scope, boolean evaluated) {}
