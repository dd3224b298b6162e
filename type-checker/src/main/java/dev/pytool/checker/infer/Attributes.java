package dev.pytool.checker.infer;

import dev.pytool.checker.relation.Found;
import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.ModuleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `value.attribute`.
final class Attributes {
    private Attributes() {}

    static Type infer(Expr.Attribute attribute, Context cx, Inference inference) {
        Type value = AliasType.proper(inference.expressions().infer(attribute.value(), cx));
        Optional<String> key = Conditions.key(attribute);
        if (key.isPresent() && cx.flow().get(key.get()).isPresent()) {
            return cx.flow().get(key.get()).get();
        }
        return of(value, attribute, cx, inference);
    }

    static Type of(Type value, Expr.Attribute attribute, Context cx, Inference inference) {
        String name = attribute.attr();
        if (value instanceof UnionType union) {
            List<Type> out = new ArrayList<>();
            for (Type item : union.items()) {
                Optional<Type> one = one(item, name, cx, inference);
                if (one.isEmpty()) {
                    cx.report()
                            .error(
                                    attribute,
                                    "union-attr",
                                    "Item \""
                                            + Display.brief(item)
                                            + "\" of \""
                                            + Display.brief(union)
                                            + "\" has no attribute \""
                                            + name
                                            + "\"");
                }
                out.add(one.orElse(AnyType.ERROR));
            }
            return inference.relations().union(out);
        }
        Optional<Type> found = one(value, name, cx, inference);
        if (found.isEmpty()) {
            missing(value, attribute, cx, inference);
        }
        return found.orElse(AnyType.ERROR);
    }

    static Optional<Type> one(Type value, String name, Context cx, Inference inference) {
        Type plain = value instanceof LiteralType literal ? literal.fallback() : value;
        if (plain instanceof Instance instance && instance.cls().isEnum()) {
            Optional<Type> special = ofMember(value, instance, name, inference);
            if (special.isPresent()) {
                return special;
            }
        }
        Optional<Found> found = inference.relations().members().lookup(value, name);
        if (found.isPresent()) {
            return found.map(Found::type);
        }
        if (value instanceof Instance || value instanceof TypeVarType) {
            Optional<Type> getter = inference.relations().members().find(value, "__getattr__");
            if (getter.isEmpty()) {
                getter =
                        inference
                                .relations()
                                .members()
                                .lookup(value, "__getattribute__")
                                .filter(f ->
                                        f.member()
                                                .map(m -> !m.owner().is("builtins.object"))
                                                .orElse(true))
                                .map(Found::type);
            }
            return getter.map(
                    g -> g instanceof CallableType callable ? callable.returns() : AnyType.ERROR);
        }
        return Optional.empty();
    }

    private static Optional<Type> ofMember(
            Type value, Instance instance, String name, Inference inference) {
        boolean plainValue =
                instance.cls()
                        .find(name)
                        .map(m ->
                                m.owner().fullName().startsWith("enum.")
                                        || m.owner().fullName().startsWith("types."))
                        .orElse(false);
        if (!plainValue) {
            return Optional.empty();
        }
        Optional<String> member = Enums.memberName(value);
        if (name.equals("value") || name.equals("_value_")) {
            if (member.isPresent()) {
                return Optional.of(Enums.value(instance, member.get(), inference));
            }
            List<Type> all =
                    instance.cls().enumMembers().stream()
                            .map(m -> VariableTypes.widened(Enums.value(instance, m, inference)))
                            .toList();
            return all.isEmpty() ? Optional.empty() : Optional.of(inference.relations().union(all));
        }
        if ((name.equals("name") || name.equals("_name_")) && member.isPresent()) {
            return Optional.of(
                    Constants.known(
                            new dev.pytool.checker.type.LiteralValue.Str(member.get()),
                            Optional.empty(),
                            inference));
        }
        return Optional.empty();
    }

    private static void missing(
            Type value, Expr.Attribute attribute, Context cx, Inference inference) {
        String name = attribute.attr();
        String message =
                switch (value) {
                    case ModuleType _ -> "Module has no attribute \"" + name + "\"";
                    case TypeType type
                            when type.item() instanceof Instance instance
                                    && instance.cls().fullName().equals("builtins.type") ->
                            "\"type\" has no attribute \"" + name + "\"";
                    default -> "\"" + Display.brief(value) + "\" has no attribute \"" + name + "\"";
                };
        cx.report().error(attribute, "attr-defined", message + suggestion(value, name));
    }

    private static String suggestion(Type value, String name) {
        Type plain = value instanceof TypeType t ? t.item() : value;
        if (!(plain instanceof Instance instance)) {
            return "";
        }
        List<String> names = new ArrayList<>();
        instance.cls().mro().forEach(c -> names.addAll(c.ownNames()));
        return Suggestions.of(name, names);
    }
}
