package dev.pytool.checker.type;

import java.util.List;

/// Classes of the standard library that relations and inference refer to.
public interface Builtins {

    /// The class of that full name, such as `typing.Iterable`; a class without members where the
    /// stubs lack it.
    ClassInfo cls(String fullName);

    /// A number no other scope has had.
    long freshScope();

    default Instance instance(String fullName, Type... args) {
        return Instance.of(cls(fullName), args);
    }

    default Instance object() {
        return instance("builtins.object");
    }

    default Instance type() {
        return instance("builtins.type");
    }

    default Instance str() {
        return instance("builtins.str");
    }

    default Instance bool() {
        return instance("builtins.bool");
    }

    default Instance integer() {
        return instance("builtins.int");
    }

    default Instance function() {
        return instance("types.FunctionType");
    }

    default Instance tupleOf(Type item) {
        return instance("builtins.tuple", item);
    }

    default Instance list(Type item) {
        return instance("builtins.list", item);
    }

    default Instance dict(Type key, Type value) {
        return instance("builtins.dict", key, value);
    }

    default List<Type> anyArguments(ClassInfo cls) {
        ClassInfo tuple = cls("builtins.tuple");
        return cls.typeParams().stream().map(p -> ClassInfo.anyArgument(p, tuple)).toList();
    }

    default Instance anyInstance(ClassInfo cls) {
        return Instance.of(cls, anyArguments(cls));
    }
}
