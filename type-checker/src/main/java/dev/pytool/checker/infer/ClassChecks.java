package dev.pytool.checker.infer;

import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.Type;
import dev.pytool.parser.ast.Expr;

import java.util.Optional;

/// What is wrong with a class as a whole: its bases, and members that do not fit those they
/// replace.
final class ClassChecks {
    private ClassChecks() {}

    static void run(SourceClass cls, Context cx, Inference inference) {
        for (Expr base : cls.node().bases()) {
            base(base, cls, cx, inference);
        }
        if (cls.node().bases().size() > 1 && Linearization.isInconsistent(cls)) {
            cx.report()
                    .error(
                            cls.node(),
                            "misc",
                            "Cannot determine consistent method resolution order (MRO) for \""
                                    + cls.name()
                                    + "\"");
        }
        dataclass(cls, cx);
        if (cls.typedDict().isEmpty()) {
            for (String name : cls.ownNames()) {
                Optional<Member> member = cls.own(name);
                if (member.isPresent() && member.get() instanceof SourceMember own) {
                    Overrides.check(cls, own, cx, inference);
                }
            }
        }
    }

    /// A frozen dataclass and one that is not do not inherit from each other; fields with defaults
    /// come last.
    private static void dataclass(SourceClass cls, Context cx) {
        if (cls.dataclass().isEmpty()) {
            return;
        }
        Dataclasses.Shape shape = cls.dataclass().get();
        for (Instance base : cls.bases()) {
            if (base.cls() instanceof SourceClass source
                    && source.dataclass().isPresent()
                    && !source.isDecorated("typing.dataclass_transform")
                    && source.isDecorated("dataclasses.dataclass")
                    && source.dataclass().get().frozen() != shape.frozen()) {
                cx.report()
                        .error(
                                cls.node(),
                                "misc",
                                shape.frozen()
                                        ? "Cannot inherit frozen dataclass from a non-frozen one"
                                        : "Cannot inherit non-frozen dataclass from a frozen one");
            }
        }
        boolean defaults = false;
        for (Dataclasses.Field field : shape.fields()) {
            if (!field.init() || field.keywordOnly()) {
                continue;
            }
            if (defaults && !field.hasDefault()) {
                var symbol = cls.scope().symbols().get(field.name());
                cx.report()
                        .error(
                                symbol == null ? cls.node() : symbol.bindings().getFirst().node(),
                                "misc",
                                "Attributes without a default cannot follow attributes with one");
                return;
            }
            defaults |= field.hasDefault();
        }
    }

    private static void base(Expr base, SourceClass cls, Context cx, Inference inference) {
        Expr name = base instanceof Expr.Subscript s ? s.value() : base;
        String qualified =
                name instanceof Expr.Name || name instanceof Expr.Attribute
                        ? inference.names().qualified(name, cx.scope()).orElse("")
                        : "";
        switch (qualified) {
            case "typing.Generic",
                    "typing.Protocol",
                    "typing.NamedTuple",
                    "typing.TypedDict",
                    "typing.Any" -> {
                if (base instanceof Expr.Subscript s) {
                    parameters(s, qualified, cx, inference);
                }
                return;
            }
            default -> {}
        }
        if (base instanceof Expr.Call || base instanceof Expr.Starred) {
            if (base instanceof Expr.Call call) {
                inference.expressions().infer(call, cx);
            }
            return;
        }
        Type type = inference.annotations().readOpen(base, cls.outer(), cx.report());
        if (type instanceof Instance instance
                && instance.cls().isFinal()
                && instance.cls() != cls
                && !instance.cls().isEnum()) {
            cx.report()
                    .error(
                            base,
                            "misc",
                            "Cannot inherit from final class \"" + instance.cls().name() + "\"");
        } else if (type instanceof Instance instance
                && instance.cls().isEnum()
                && !instance.cls().enumMembers().isEmpty()) {
            cx.report()
                    .error(
                            base,
                            "misc",
                            "Cannot extend enum with existing members: \""
                                    + instance.cls().name()
                                    + "\"");
        } else if (type instanceof Instance instance
                && cls.isProtocol()
                && !instance.cls().isProtocol()
                && !instance.cls().is("builtins.object")) {
            cx.report().error(cls.node(), "misc", "All bases of a protocol must be protocols");
        }
    }

    private static void parameters(
            Expr.Subscript subscript, String qualified, Context cx, Inference inference) {
        var args =
                subscript.slice() instanceof Expr.Tuple t
                        ? t.elts()
                        : java.util.List.of(subscript.slice());
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (Expr arg : args) {
            Expr inner =
                    arg instanceof Expr.Starred s
                            ? s.value()
                            : arg instanceof Expr.Subscript s ? s.slice() : arg;
            boolean variable =
                    inner instanceof Expr.Name n
                            && inference
                                    .names()
                                    .lookup(n.id(), cx.scope())
                                    .flatMap(inference.declarations()::typeParameter)
                                    .isPresent();
            if (!variable) {
                cx.report()
                        .error(
                                arg,
                                "valid-type",
                                "Free type variable expected in "
                                        + qualified.substring(7)
                                        + "[...]");
            } else if (!seen.add(((Expr.Name) inner).id())) {
                cx.report()
                        .error(
                                arg,
                                "misc",
                                "Duplicate type variables in " + qualified.substring(7) + "[...]");
            }
        }
    }
}
