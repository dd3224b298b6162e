package dev.pytool.checker.type;

import java.math.BigInteger;

/// The value a literal type stands for.
public sealed interface LiteralValue {
    record Int(BigInteger value) implements LiteralValue {}

    record Str(String value) implements LiteralValue {}

    record Bytes(String value) implements LiteralValue {}

    record Bool(boolean value) implements LiteralValue {}

    /// A member of an enum, by its name.
    record Member(ClassInfo owner, String name) implements LiteralValue {}
}
