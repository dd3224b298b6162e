package dev.pytool.checker.type;

/// A module object, by its dotted name.
///
/// @param module what answers for its attributes
public record ModuleType(String name, ModuleMembers module) implements Type {
    @Override
    public boolean equals(Object other) {
        return other instanceof ModuleType that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
