package dev.pytool.ide.symbol;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.scope.Symbol;

/// What a name leads to. Two names mean the same thing when their targets are equal, within one
/// snapshot.
public sealed interface Target {

    /// A variable, function, class or parameter: the symbol that owns it.
    record Variable(SourceLocation file, Symbol symbol) implements Target {
        @Override
        public boolean equals(Object other) {
            return other instanceof Variable variable && symbol == variable.symbol;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(symbol);
        }
    }

    /// An attribute that methods give to their `self`, while the class's body does not name it.
    record SelfAttribute(ClassRef owner, String name) implements Target {}

    /// A module.
    record Module(ModuleFile module) implements Target {}
}
