package dev.pytool.checker.type;

/// The type of `None`.
public record NoneType() implements Type {
    public static final NoneType NONE = new NoneType();
}
