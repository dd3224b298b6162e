package dev.pytool.checker.infer;

import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.FunctionFacts;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.LiteralValue;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a named tuple has beyond its fields.
final class NamedTuples {
    private static final Set<String> KEYWORDS =
            Set.of(
                    "False",
                    "None",
                    "True",
                    "and",
                    "as",
                    "assert",
                    "async",
                    "await",
                    "break",
                    "class",
                    "continue",
                    "def",
                    "del",
                    "elif",
                    "else",
                    "except",
                    "finally",
                    "for",
                    "from",
                    "global",
                    "if",
                    "import",
                    "in",
                    "is",
                    "lambda",
                    "nonlocal",
                    "not",
                    "or",
                    "pass",
                    "raise",
                    "return",
                    "try",
                    "while",
                    "with",
                    "yield");

    private NamedTuples() {}

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    /// The base class: `tuple` of what the fields have in common.
    static Instance base(List<Param> fields, Inference inference) {
        List<Type> types = fields.stream().map(Param::type).toList();
        return inference.tupleOf(
                types.isEmpty()
                        ? dev.pytool.checker.type.AnyType.OMITTED
                        : inference.relations().join(types));
    }

    static List<Member> members(ClassInfo cls, List<Param> fields, Inference inference) {
        Type self = cls.selfVar();
        List<Member> out = new ArrayList<>();
        List<Param> make = new ArrayList<>();
        make.add(new Param("_cls", TypeType.of(self), Param.Kind.POSITIONAL_ONLY, false));
        make.addAll(fields);
        out.add(
                new MadeMember(
                        cls,
                        "__new__",
                        Member.Kind.STATIC_METHOD,
                        function(make, self, "__new__", cls),
                        false));
        List<Param> replace = new ArrayList<>();
        replace.add(Param.positional(self));
        fields.forEach(
                f -> replace.add(new Param(f.name(), f.type(), Param.Kind.KEYWORD_ONLY, true)));
        out.add(MadeMember.method(cls, "_replace", function(replace, self, "_replace", cls)));
        out.add(
                MadeMember.method(
                        cls,
                        "_asdict",
                        function(
                                List.of(Param.positional(self)),
                                inference.dict(
                                        inference.str(), dev.pytool.checker.type.AnyType.EXPLICIT),
                                "_asdict",
                                cls)));
        Type any = dev.pytool.checker.type.AnyType.EXPLICIT;
        out.add(
                new MadeMember(
                        cls,
                        "_make",
                        Member.Kind.CLASS_METHOD,
                        function(
                                List.of(
                                        Param.positional(TypeType.of(self)),
                                        Param.normal(
                                                "iterable",
                                                inference.instance("typing.Iterable", any))),
                                self,
                                "_make",
                                cls),
                        false));
        List<Type> names =
                fields.stream()
                        .map(f ->
                                (Type)
                                        new LiteralType(
                                                new LiteralValue.Str(f.name()), inference.str()))
                        .toList();
        out.add(
                new MadeMember(
                        cls,
                        "_fields",
                        Member.Kind.VARIABLE,
                        new TupleType(names.stream().map(n -> (Type) inference.str()).toList()),
                        false));
        out.add(
                new MadeMember(
                        cls,
                        "_field_defaults",
                        Member.Kind.VARIABLE,
                        inference.dict(inference.str(), any),
                        false));
        out.add(
                new MadeMember(
                        cls, "__match_args__", Member.Kind.VARIABLE, new TupleType(names), false));
        return out;
    }

    private static CallableType function(
            List<Param> params, Type returns, String name, ClassInfo cls) {
        return new CallableType(
                ParameterList.of(params),
                returns,
                List.of(),
                FunctionFacts.named(name, cls.name()));
    }
}
