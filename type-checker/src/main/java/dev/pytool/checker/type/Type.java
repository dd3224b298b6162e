package dev.pytool.checker.type;

/// A Python type, as the typing specification's "Type system concepts" describes them. Values are
/// immutable and compare by content.
public sealed interface Type
        permits AnyType,
                NeverType,
                NoneType,
                Instance,
                LiteralType,
                TupleType,
                UnionType,
                CallableType,
                OverloadedType,
                TypeVarLike,
                UnpackedType,
                TypeType,
                ModuleType,
                AliasType,
                ParameterList {}
