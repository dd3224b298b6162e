package dev.pytool.checker.type;

/// `Literal[value]`.
///
/// @param fallback the class of the value
public record LiteralType(LiteralValue value, Instance fallback) implements Type {}
