package dev.pytool.checker.infer;

import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.FunctionFacts;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.TypedDictShape;

import java.util.ArrayList;
import java.util.List;

/// What a TypedDict class has beyond its keys.
final class TypedDicts {
    private TypedDicts() {}

    /// `TD(key=value, ...)`.
    static Member constructor(ClassInfo cls, TypedDictShape shape) {
        List<Param> params = new ArrayList<>();
        params.add(Param.positional(cls.selfVar()));
        shape.items()
                .forEach((key, item) ->
                        params.add(
                                new Param(
                                        key,
                                        item.type(),
                                        Param.Kind.KEYWORD_ONLY,
                                        !item.required())));
        shape.extraItems()
                .ifPresent(i ->
                        params.add(new Param("kwargs", i.type(), Param.Kind.VAR_KEYWORD, false)));
        return MadeMember.method(
                cls,
                "__init__",
                new CallableType(
                        ParameterList.of(params),
                        NoneType.NONE,
                        List.of(),
                        FunctionFacts.named("__init__", cls.name())));
    }
}
