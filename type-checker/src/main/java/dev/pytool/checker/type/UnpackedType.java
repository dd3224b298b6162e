package dev.pytool.checker.type;

/// `*Ts`, `*tuple[int, ...]` or `Unpack[TD]` within a tuple, a list of type arguments or a
/// parameter.
///
/// @param inner a [TypeVarTupleType], an [Instance] of `tuple`, a [TupleType] or a TypedDict
public record UnpackedType(Type inner) implements Type {}
