package dev.pytool.checker.type;

import java.util.Optional;

/// What is known of the function behind a callable type beyond its signature; irrelevant to
/// relations.
///
/// @param name the function's name, empty for `Callable[...]` and lambdas
/// @param owner name of the class that holds it, empty for functions
/// @param guard what a call narrows its first argument to (`TypeGuard`, `TypeIs`)
/// @param annotated whether the definition has any annotation
/// @param deprecated message of `@deprecated`, if decorated so
/// @param definition identity of the definition in the source, for editors
public record FunctionFacts(
        String name,
        String owner,
        Optional<Guard> guard,
        boolean annotated,
        Optional<String> deprecated,
        Optional<Object> definition) {
    public static final FunctionFacts NONE =
            new FunctionFacts("", "", Optional.empty(), true, Optional.empty(), Optional.empty());

    /// @param exact `TypeIs`: the negative case narrows too
    public record Guard(Type type, boolean exact) {}

    public static FunctionFacts named(String name) {
        return new FunctionFacts(
                name, "", Optional.empty(), true, Optional.empty(), Optional.empty());
    }

    public static FunctionFacts named(String name, String owner) {
        return new FunctionFacts(
                name, owner, Optional.empty(), true, Optional.empty(), Optional.empty());
    }

    public FunctionFacts withGuard(Optional<Guard> newGuard) {
        return new FunctionFacts(name, owner, newGuard, annotated, deprecated, definition);
    }

    public FunctionFacts withName(String newName, String newOwner) {
        return new FunctionFacts(newName, newOwner, guard, annotated, deprecated, definition);
    }

    public FunctionFacts withDeprecated(Optional<String> message) {
        return new FunctionFacts(name, owner, guard, annotated, message, definition);
    }

    /// How messages call it: `"f"` or `"m" of "C"`, empty where it has no name.
    public String quoted() {
        if (name.isEmpty()) {
            return "";
        }
        return owner.isEmpty() ? "\"" + name + "\"" : "\"" + name + "\" of \"" + owner + "\"";
    }
}
