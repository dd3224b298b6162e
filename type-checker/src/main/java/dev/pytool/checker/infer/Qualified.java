package dev.pytool.checker.infer;

import dev.pytool.checker.type.Type;

import java.util.Optional;

/// An annotation taken apart: the type and the qualifiers around it.
///
/// @param type empty where it is to be inferred (`x: Final = 3`)
/// @param required of a TypedDict item, where said
public record Qualified(
        Optional<Type> type,
        boolean isFinal,
        boolean isClassVar,
        boolean isInitVar,
        boolean isAlias,
        boolean readOnly,
        Optional<Boolean> required) {
    static Qualified of(Type type) {
        return new Qualified(
                Optional.of(type), false, false, false, false, false, Optional.empty());
    }

    static Qualified none() {
        return new Qualified(Optional.empty(), false, false, false, false, false, Optional.empty());
    }

    Qualified asFinal() {
        return new Qualified(type, true, isClassVar, isInitVar, isAlias, readOnly, required);
    }

    Qualified asClassVar() {
        return new Qualified(type, isFinal, true, isInitVar, isAlias, readOnly, required);
    }

    Qualified asInitVar() {
        return new Qualified(type, isFinal, isClassVar, true, isAlias, readOnly, required);
    }

    Qualified asAlias() {
        return new Qualified(type, isFinal, isClassVar, isInitVar, true, readOnly, required);
    }

    Qualified asReadOnly() {
        return new Qualified(type, isFinal, isClassVar, isInitVar, isAlias, true, required);
    }

    Qualified require(boolean value) {
        return new Qualified(
                type, isFinal, isClassVar, isInitVar, isAlias, readOnly, Optional.of(value));
    }
}
