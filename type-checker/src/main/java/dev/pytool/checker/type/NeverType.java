package dev.pytool.checker.type;

/// The type without values: `Never` and `NoReturn`.
///
/// @param inferred whether inference left it behind (an empty display), rather than an annotation
public record NeverType(boolean inferred) implements Type {
    public static final NeverType NEVER = new NeverType(false);
    public static final NeverType UNINHABITED = new NeverType(true);

    @Override
    public boolean equals(Object other) {
        return other instanceof NeverType;
    }

    @Override
    public int hashCode() {
        return 2;
    }
}
