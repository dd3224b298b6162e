package dev.pytool.analyzer.scope;

import java.util.Optional;

/// What a segment's outline depends on beside its own code.
///
/// @param kind of the scope it stands in: module, class or function
/// @param name of that scope
/// @param coroutine whether that is an `async def`
/// @param privateTo the class whose private names are mangled
/// @param textAnnotations whether annotations are kept as text (PEP 563)
record Surroundings(
        ScopeKind kind,
        String name,
        boolean coroutine,
        Optional<String> privateTo,
        boolean textAnnotations) {

    /// Whether an outline made elsewhere holds here too.
    ///
    /// @param mangles whether it has private names
    boolean matches(Surroundings other, boolean mangles) {
        return kind == other.kind
                && coroutine == other.coroutine
                && textAnnotations == other.textAnnotations
                && (!mangles || privateTo.equals(other.privateTo));
    }
}
