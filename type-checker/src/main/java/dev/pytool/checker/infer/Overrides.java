package dev.pytool.checker.infer;

import dev.pytool.checker.infer.FunctionInfo.Mark;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.parser.ast.Node;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Members that replace inherited ones must be usable in their place (the Liskov principle).
final class Overrides {
    private static final Set<String> FREE =
            Set.of(
                    "__init__",
                    "__new__",
                    "__init_subclass__",
                    "__post_init__",
                    "__slots__",
                    "__match_args__",
                    "__hash__",
                    "__doc__",
                    "__module__");

    private Overrides() {}

    static void check(SourceClass cls, SourceMember own, Context cx, Inference inference) {
        String name = own.name();
        Optional<Member> inherited = Optional.empty();
        Optional<Instance> base = Optional.empty();
        for (ClassInfo ancestor : cls.mro().subList(1, cls.mro().size())) {
            inherited = ancestor.own(name);
            if (inherited.isPresent()) {
                base = cls.asAncestor(ancestor);
                break;
            }
        }
        Node place = own.first().node();
        boolean marked =
                own.first() instanceof dev.pytool.checker.module.Binding.Function
                        && own.functions().stream().anyMatch(f -> f.is(Mark.OVERRIDE));
        if (inherited.isEmpty()) {
            if (marked && !cls.hasUnknownBase()) {
                cx.report()
                        .error(
                                place,
                                "misc",
                                "Method \""
                                        + name
                                        + "\" is marked as an override, but no base method was found with this name");
            }
            return;
        }
        if (FREE.contains(name) || name.startsWith("__") && !name.endsWith("__")) {
            return;
        }
        Member before = inherited.get();
        if (before.isFinal()) {
            cx.report()
                    .error(
                            place,
                            "misc",
                            "Cannot override final attribute \""
                                    + name
                                    + "\" (previously declared in base class \""
                                    + before.owner().name()
                                    + "\")");
            return;
        }
        Map<TypeVarLike, Type> map =
                new HashMap<>(base.map(b -> Substitution.of(b).map()).orElse(Map.of()));
        map.put(before.owner().selfVar(), cls.selfVar());
        Substitution view = Substitution.of(map);
        if (before.kind() == Member.Kind.METHOD
                || before.kind() == Member.Kind.CLASS_METHOD
                || before.kind() == Member.Kind.STATIC_METHOD) {
            method(own, before, view, place, cls, cx, inference);
        } else if (own.kind() == Member.Kind.VARIABLE && before.kind() == Member.Kind.VARIABLE) {
            variable(own, before, view, place, cx, inference);
        }
    }

    private static void variable(
            SourceMember own,
            Member before,
            Substitution view,
            Node place,
            Context cx,
            Inference inference) {
        Type wanted = view.apply(before.type());
        Type given = own.type();
        if (!own.isDeclared() || cxIsEnum(own)) {
            if (!cxIsEnum(own) && !inference.relations().isAssignable(given, wanted)) {
                report(place, given, wanted, before, cx);
            }
            return;
        }
        if (!inference.relations().isAssignable(given, wanted)) {
            report(place, given, wanted, before, cx);
        }
    }

    private static boolean cxIsEnum(SourceMember own) {
        return own.owner().isEnum();
    }

    private static void report(Node place, Type given, Type wanted, Member before, Context cx) {
        String[] pair = Display.briefPair(given, wanted);
        cx.report()
                .error(
                        place,
                        "assignment",
                        "Incompatible types in assignment (expression has type \""
                                + pair[0]
                                + "\", base class \""
                                + before.owner().name()
                                + "\" defined the type as \""
                                + pair[1]
                                + "\")");
    }

    private static Type bound(Member member, Type type, Inference inference) {
        return member.kind() == Member.Kind.STATIC_METHOD
                ? type
                : inference.relations().members().binding().bind(type, AnyType.OMITTED);
    }

    private static void method(
            SourceMember own,
            Member before,
            Substitution view,
            Node place,
            SourceClass cls,
            Context cx,
            Inference inference) {
        Type wanted = bound(before, view.apply(before.functionType()), inference);
        Type given = bound(own, own.functionType(), inference);
        if (!(own.first() instanceof dev.pytool.checker.module.Binding.Function)
                || given instanceof AnyType) {
            return;
        }
        if (own.functions().stream().noneMatch(FunctionInfo::isAnnotated)) {
            return;
        }
        if (inference.relations().isAssignable(given, wanted)) {
            return;
        }
        String name = own.name();
        String base = before.owner().name();
        if (given instanceof CallableType g && wanted instanceof CallableType w) {
            boolean sameShape =
                    g.params().size() == w.params().size()
                            && g.params().stream()
                                    .map(Param::kind)
                                    .toList()
                                    .equals(w.params().stream().map(Param::kind).toList());
            if (sameShape && details(g, w, name, base, place, own, cx, inference)) {
                return;
            }
        }
        cx.report()
                .error(
                        place,
                        "override",
                        "Signature of \""
                                + name
                                + "\" incompatible with supertype \""
                                + base
                                + "\"");
        cx.report().note(place, "override", "     Superclass:");
        cx.report().note(place, "override", "         " + Display.full(wanted));
        cx.report().note(place, "override", "     Subclass:");
        cx.report().note(place, "override", "         " + Display.full(given));
    }

    private static boolean details(
            CallableType given,
            CallableType wanted,
            String name,
            String base,
            Node place,
            SourceMember own,
            Context cx,
            Inference inference) {
        boolean reported = false;
        List<Param> params = given.params();
        for (int i = 0; i < params.size(); i++) {
            Type from = wanted.params().get(i).type();
            if (!inference.relations().isAssignable(from, params.get(i).type())) {
                cx.report()
                        .error(
                                place,
                                "override",
                                "Argument "
                                        + (i + 1)
                                        + " of \""
                                        + name
                                        + "\" is incompatible with supertype \""
                                        + base
                                        + "\"; supertype defines the argument type as \""
                                        + Display.brief(from)
                                        + "\"");
                cx.report()
                        .note(place, "override", "This violates the Liskov substitution principle");
                cx.report()
                        .note(
                                place,
                                "override",
                                "See https://mypy.readthedocs.io/en/stable/common_issues.html#incompatible-overrides");
                reported = true;
            }
        }
        if (!reported && !inference.relations().isAssignable(given.returns(), wanted.returns())) {
            String[] pair = Display.briefPair(given.returns(), wanted.returns());
            cx.report()
                    .error(
                            place,
                            "override",
                            "Return type \""
                                    + pair[0]
                                    + "\" of \""
                                    + name
                                    + "\" incompatible with return type \""
                                    + pair[1]
                                    + "\" in supertype \""
                                    + base
                                    + "\"");
            reported = true;
        }
        return reported;
    }
}
