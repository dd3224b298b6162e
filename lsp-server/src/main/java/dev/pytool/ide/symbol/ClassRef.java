package dev.pytool.ide.symbol;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.parser.ast.Stmt;

/// A class by its definition.
public record ClassRef(SourceLocation file, Stmt.ClassDef node, Scope scope) {
    public String name() {
        return node.name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClassRef ref && scope == ref.scope;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(scope);
    }
}
