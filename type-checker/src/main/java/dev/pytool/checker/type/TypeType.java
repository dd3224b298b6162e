package dev.pytool.checker.type;

/// A class object.
///
/// @param item what calling it makes
/// @param exact whether it is a class named in the source (`C`) rather than a value of type
///   `type[C]`
public record TypeType(Type item, boolean exact) implements Type {
    public static TypeType of(Type item) {
        return new TypeType(item, false);
    }

    public static TypeType named(Type item) {
        return new TypeType(item, true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypeType that && item.equals(that.item);
    }

    @Override
    public int hashCode() {
        return item.hashCode() * 31 + 5;
    }
}
