package dev.pytool.checker.infer;

import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.FunctionFacts;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.LiteralValue;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Dataclasses and what `dataclass_transform` makes like them (typing specification,
/// "Dataclasses").
final class Dataclasses {
    private Dataclasses() {}

    record Field(
            String name,
            Type type,
            boolean hasDefault,
            boolean init,
            boolean keywordOnly,
            boolean initVar) {}

    record Shape(List<Field> fields, boolean frozen, boolean order, boolean init) {}

    static Optional<Shape> of(SourceClass cls, Inference inference) {
        for (Expr decorator : cls.node().decoratorList()) {
            Expr name = decorator instanceof Expr.Call call ? call.func() : decorator;
            if (inference
                    .names()
                    .qualified(name, cls.outer())
                    .orElse("")
                    .equals("dataclasses.dataclass")) {
                List<Keyword> options =
                        decorator instanceof Expr.Call call ? call.keywords() : List.of();
                return Optional.of(read(cls, options, inference));
            }
            if (Transforms.ofFunction(name, cls.outer(), inference)) {
                return Optional.of(
                        read(
                                cls,
                                decorator instanceof Expr.Call call ? call.keywords() : List.of(),
                                inference));
            }
        }
        return Transforms.isInherited(cls)
                ? Optional.of(read(cls, cls.node().keywords(), inference))
                : Optional.empty();
    }

    private static Optional<Boolean> flag(List<Keyword> options, String name) {
        return options.stream()
                .filter(k -> k.arg().filter(name::equals).isPresent())
                .findFirst()
                .flatMap(k -> Literals.bool(k.value()));
    }

    private static Shape read(SourceClass cls, List<Keyword> options, Inference inference) {
        Map<String, Field> fields = new LinkedHashMap<>();
        List<ClassInfo> order = cls.mro();
        for (int i = order.size() - 1; i > 0; i--) {
            if (order.get(i) instanceof SourceClass base && base.dataclass().isPresent()) {
                Instance seen = cls.asAncestor(base).orElse(base.selfType());
                var view = dev.pytool.checker.type.Substitution.of(seen);
                for (Field f : base.dataclass().get().fields()) {
                    fields.put(
                            f.name(),
                            new Field(
                                    f.name(),
                                    view.apply(f.type()),
                                    f.hasDefault(),
                                    f.init(),
                                    f.keywordOnly(),
                                    f.initVar()));
                }
            }
        }
        boolean keywordOnly = flag(options, "kw_only").orElse(false);
        boolean after = false;
        for (Symbol symbol : cls.scope().symbols().values()) {
            Optional<Binding.Assigned> binding = inference.declarations().annotation(symbol);
            if (binding.isEmpty()) {
                continue;
            }
            if (inference
                    .names()
                    .qualified(binding.get().annotation().get(), cls.scope())
                    .orElse("")
                    .equals("dataclasses.KW_ONLY")) {
                after = true;
                continue;
            }
            Qualified read = inference.declarations().qualified(binding.get());
            if (!read.isClassVar()) {
                fields.put(
                        symbol.name(),
                        field(symbol, binding.get(), read, keywordOnly || after, cls, inference));
            }
        }
        return new Shape(
                new ArrayList<>(fields.values()),
                flag(options, "frozen").orElse(false),
                flag(options, "order").orElse(false),
                flag(options, "init").orElse(true));
    }

    private static Field field(
            Symbol symbol,
            Binding.Assigned binding,
            Qualified read,
            boolean keywordOnly,
            SourceClass cls,
            Inference inference) {
        Type type = read.type().orElseGet(() -> inference.declarations().typeOf(symbol));
        boolean hasDefault = binding.value().isPresent();
        boolean init = true;
        boolean kwOnly = keywordOnly;
        if (binding.value().isPresent()
                && binding.value().get() instanceof Expr.Call call
                && Transforms.isSpecifier(call, cls, inference)) {
            hasDefault =
                    call.keywords().stream()
                            .anyMatch(k ->
                                    k.arg()
                                            .filter(a ->
                                                    a.equals("default")
                                                            || a.equals("default_factory")
                                                            || a.equals("factory"))
                                            .isPresent());
            init = flag(call.keywords(), "init").orElse(true);
            kwOnly = flag(call.keywords(), "kw_only").orElse(keywordOnly);
        }
        return new Field(symbol.name(), type, hasDefault, init, kwOnly, read.isInitVar());
    }

    static List<Member> members(SourceClass cls, Shape shape, Inference inference) {
        List<Member> out = new ArrayList<>();
        List<Param> params = new ArrayList<>();
        params.add(Param.normal("self", cls.selfVar()));
        shape.fields().stream()
                .filter(f -> f.init() && !f.keywordOnly())
                .forEach(f ->
                        params.add(
                                new Param(f.name(), f.type(), Param.Kind.NORMAL, f.hasDefault())));
        shape.fields().stream()
                .filter(f -> f.init() && f.keywordOnly())
                .forEach(f ->
                        params.add(
                                new Param(
                                        f.name(),
                                        f.type(),
                                        Param.Kind.KEYWORD_ONLY,
                                        f.hasDefault())));
        if (shape.init()) {
            out.add(
                    MadeMember.method(
                            cls, "__init__", function(params, NoneType.NONE, "__init__", cls)));
        }
        List<Param> replace = new ArrayList<>();
        replace.add(Param.positional(cls.selfVar()));
        shape.fields().stream()
                .filter(Field::init)
                .forEach(f ->
                        replace.add(
                                new Param(
                                        f.name(),
                                        f.type(),
                                        Param.Kind.KEYWORD_ONLY,
                                        !f.initVar())));
        out.add(
                MadeMember.method(
                        cls, "__replace__", function(replace, cls.selfVar(), "__replace__", cls)));
        if (shape.order()) {
            for (String name : List.of("__lt__", "__le__", "__gt__", "__ge__")) {
                out.add(
                        MadeMember.method(
                                cls,
                                name,
                                function(
                                        List.of(
                                                Param.positional(cls.selfVar()),
                                                Param.normal("other", cls.selfVar())),
                                        inference.bool(),
                                        name,
                                        cls)));
            }
        }
        List<Type> names =
                shape.fields().stream()
                        .filter(f -> f.init() && !f.keywordOnly())
                        .map(f ->
                                (Type)
                                        new LiteralType(
                                                new LiteralValue.Str(f.name()), inference.str()))
                        .toList();
        out.add(
                new MadeMember(
                        cls, "__match_args__", Member.Kind.VARIABLE, new TupleType(names), false));
        out.add(
                new MadeMember(
                        cls,
                        "__dataclass_fields__",
                        Member.Kind.VARIABLE,
                        inference.dict(inference.str(), AnyType.EXPLICIT),
                        true));
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
