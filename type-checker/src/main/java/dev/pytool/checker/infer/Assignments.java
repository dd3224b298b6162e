package dev.pytool.checker.infer;

import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.relation.Found;
import dev.pytool.checker.relation.Tuples;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Node;

import java.util.List;
import java.util.Optional;

/// Values given to targets: checked against what is declared, then remembered as narrowed types.
final class Assignments {
    private Assignments() {}

    /// The declared type that a target offers to its value as context.
    static Optional<Type> expected(Expr target, Context cx, Inference inference) {
        return switch (target) {
            case Expr.Name name -> {
                Optional<Symbol> symbol = cx.scope().lookup(name.id());
                boolean known =
                        symbol.isPresent()
                                && (inference.declarations().annotation(symbol.get()).isPresent()
                                        || !isFirst(symbol.get(), target));
                yield known && !inference.declarations().isActive(symbol.get())
                        ? Optional.of(inference.declarations().typeOf(symbol.get()))
                        : Optional.empty();
            }
            case Expr.Attribute attribute -> {
                cx.report().mute();
                Type owner = inference.expressions().infer(attribute.value(), cx);
                cx.report().unmute();
                Optional<Found> found =
                        inference.relations().members().lookup(owner, attribute.attr());
                boolean inferred =
                        found.flatMap(Found::member)
                                .map(m ->
                                        m instanceof SourceMember s
                                                && !s.isDeclared()
                                                && s.first() instanceof Binding.Assigned a
                                                && a.target() == target)
                                .orElse(true);
                yield inferred
                        ? Optional.empty()
                        : Optional.of(
                                inference.relations().members().assignable(owner, found.get()));
            }
            default -> Optional.empty();
        };
    }

    private static boolean isFirst(Symbol symbol, Expr target) {
        return !symbol.bindings().isEmpty()
                && symbol.bindings().getFirst() instanceof Binding.Assigned a
                && a.target() == target;
    }

    /// Gives a value to a target list or a single target.
    static void bind(Expr target, Type value, Expr source, Context cx, Inference inference) {
        switch (target) {
            case Expr.Name name -> toName(name, value, source, false, cx, inference);
            case Expr.Attribute attribute -> toAttribute(attribute, value, source, cx, inference);
            case Expr.Subscript subscript -> toItem(subscript, value, source, cx, inference);
            case Expr.Starred starred -> bind(starred.value(), value, source, cx, inference);
            case Expr.Tuple tuple -> unpack(tuple, tuple.elts(), value, source, cx, inference);
            case Expr.List list -> unpack(list, list.elts(), value, source, cx, inference);
            default -> inference.expressions().infer(target, cx);
        }
    }

    private static void unpack(
            Expr target,
            List<Expr> parts,
            Type value,
            Expr source,
            Context cx,
            Inference inference) {
        if (parts.isEmpty()) {
            return;
        }
        for (Type item : UnionType.itemsOf(value)) {
            Optional<TupleType> shape = Tuples.shape(item, inference.relations());
            if (shape.isPresent()
                    && shape.get().unpackIndex() < 0
                    && !count(target, parts, shape.get().items().size(), cx)) {
                parts.forEach(p -> bind(p, AnyType.ERROR, source, cx, inference));
                return;
            }
            if (item instanceof Instance i && i.is("builtins.str")) {
                cx.report().error(source, "str-unpack", "Unpacking a string is disallowed");
            }
            if (shape.isEmpty()
                    && !(item instanceof AnyType)
                    && Iteration.method(item, "__iter__", inference).isEmpty()) {
                cx.report()
                        .error(
                                source,
                                "misc",
                                "\"" + Display.brief(item) + "\" object is not iterable");
                parts.forEach(p -> bind(p, AnyType.ERROR, source, cx, inference));
                return;
            }
        }
        cx.report().mute();
        Optional<List<Type>> types = Unpacking.parts(value, parts, cx, inference);
        cx.report().unmute();
        for (int i = 0; i < parts.size(); i++) {
            Type type = types.isPresent() ? types.get().get(i) : AnyType.ERROR;
            Expr part = parts.get(i);
            bind(
                    part instanceof Expr.Starred s ? s.value() : part,
                    type,
                    source instanceof Expr.Tuple t && t.elts().size() == parts.size()
                            ? t.elts().get(i)
                            : source,
                    cx,
                    inference);
        }
    }

    private static boolean count(Expr target, List<Expr> parts, int given, Context cx) {
        int star = Unpacking.starIndex(parts);
        int wanted = star < 0 ? parts.size() : parts.size() - 1;
        if (given < wanted) {
            cx.report()
                    .error(
                            target,
                            "misc",
                            "Need more than "
                                    + given
                                    + " value"
                                    + (given == 1 ? "" : "s")
                                    + " to unpack ("
                                    + wanted
                                    + " expected)");
            return false;
        }
        if (star < 0 && given > wanted) {
            cx.report()
                    .error(
                            target,
                            "misc",
                            "Too many values to unpack ("
                                    + wanted
                                    + " expected, "
                                    + given
                                    + " provided)");
            return false;
        }
        return true;
    }

    static Type toName(
            Expr.Name name,
            Type value,
            Expr source,
            boolean declaring,
            Context cx,
            Inference inference) {
        Optional<Symbol> symbol = cx.scope().lookup(name.id());
        if (symbol.isEmpty()) {
            return value;
        }
        Optional<Binding.Assigned> annotated = inference.declarations().annotation(symbol.get());
        boolean first = annotated.isEmpty() && isFirst(symbol.get(), name);
        if (first && !inference.declarations().isKnown(symbol.get())) {
            Binding.Assigned binding = (Binding.Assigned) symbol.get().bindings().getFirst();
            if (!cx.report().isMuted()) {
                inference
                        .declarations()
                        .publish(
                                symbol.get(),
                                VariableTypes.settle(symbol.get(), binding, value, inference));
            }
        }
        Type declared = inference.declarations().typeOf(symbol.get());
        if (annotated.isPresent()
                && annotated.get().target() != name
                && isFinal(annotated.get(), inference)) {
            cx.report().error(name, "misc", "Cannot assign to final name \"" + name.id() + "\"");
        }
        if (first && needsAnnotation(value) && !resolved(declared)) {
            cx.report()
                    .error(
                            name,
                            "var-annotated",
                            "Need type annotation for \""
                                    + name.id()
                                    + "\""
                                    + hint(name.id(), value));
        }
        boolean comprehension =
                cx.scope().kind() == dev.pytool.checker.module.Scope.Kind.COMPREHENSION;
        if (!first && !comprehension) {
            mismatch(name, source, value, declared, cx, inference);
        }
        cx.flow().forget(name.id());
        cx.flow()
                .put(
                        name.id(),
                        narrowed(
                                declared,
                                first
                                                && !(value instanceof NoneType)
                                                && !needsAnnotation(value)
                                                && annotated.isEmpty()
                                        ? declared
                                        : value,
                                inference));
        return value;
    }

    private static boolean isFinal(Binding.Assigned binding, Inference inference) {
        return inference.declarations().qualified(binding).isFinal();
    }

    private static boolean needsAnnotation(Type value) {
        return value instanceof Instance i
                && i.args().stream().anyMatch(a -> a instanceof NeverType n && n.inferred());
    }

    private static boolean resolved(Type declared) {
        return !(declared instanceof Instance i
                && i.args().stream()
                        .anyMatch(a ->
                                a instanceof AnyType any && any.origin() == AnyType.Origin.ERROR));
    }

    private static String hint(String name, Type value) {
        if (!(value instanceof Instance i)) {
            return "";
        }
        return switch (i.cls().fullName()) {
            case "builtins.list", "builtins.set" ->
                    " (hint: \"" + name + ": " + i.cls().name() + "[<type>] = ...\")";
            case "builtins.dict" -> " (hint: \"" + name + ": dict[<type>, <type>] = ...\")";
            default -> "";
        };
    }

    static void mismatch(
            Node place, Expr source, Type value, Type declared, Context cx, Inference inference) {
        if (inference.relations().isAssignable(value, declared)) {
            return;
        }
        String[] pair = Display.briefPair(value, declared);
        cx.report()
                .error(
                        place instanceof Expr.Name ? source : place,
                        "assignment",
                        "Incompatible types in assignment (expression has type \""
                                + pair[0]
                                + "\", variable has type \""
                                + pair[1]
                                + "\")");
    }

    /// What a variable is known to be after a value of some type went into it.
    static Type narrowed(Type declared, Type value, Inference inference) {
        if (declared instanceof AnyType
                || value instanceof AnyType && !(declared instanceof UnionType)) {
            return declared;
        }
        if (value instanceof AnyType) {
            return declared;
        }
        Type plain =
                declared instanceof Instance d && d.lastKnown().isPresent()
                        ? value
                        : VariableTypes.widened(value);
        if (!inference.relations().isAssignable(value, declared)) {
            return declared;
        }
        if (value instanceof Instance v && declared instanceof UnionType union) {
            for (Type item : union.items()) {
                if (item instanceof dev.pytool.checker.type.LiteralType
                        && inference.relations().isAssignable(value, item)) {
                    return item;
                }
                if (item instanceof Instance i
                        && i.cls() != v.cls()
                        && (i.is("builtins.float") || i.is("builtins.complex"))
                        && !i.cls().isSubclassOf(v.cls())
                        && v.cls().isSubclassOf("builtins.int")
                        && union.items().stream()
                                .noneMatch(t -> t instanceof Instance o && o.cls() == v.cls())) {
                    return item;
                }
            }
        }
        if (declared instanceof Instance d
                && plain instanceof Instance p
                && d.cls() != p.cls()
                && !p.cls().isSubclassOf(d.cls())
                && !d.cls().isProtocol()) {
            return declared;
        }
        return plain instanceof Instance p && p.args().stream().anyMatch(a -> a instanceof AnyType)
                ? declared instanceof UnionType ? plain : declared
                : plain;
    }

    private static void toAttribute(
            Expr.Attribute attribute, Type value, Expr source, Context cx, Inference inference) {
        Type owner = inference.expressions().infer(attribute.value(), cx);
        Optional<String> key = Conditions.key(attribute);
        key.ifPresent(cx.flow()::forget);
        for (Type item : UnionType.itemsOf(owner)) {
            Optional<Found> found = inference.relations().members().lookup(item, attribute.attr());
            if (found.isEmpty()) {
                if (inference.relations().members().find(item, "__setattr__").isEmpty()
                        || !customSetter(item, inference)) {
                    cx.report().mute();
                    Type any = AnyType.ERROR;
                    cx.report().unmute();
                    Attributes.of(item, attribute, cx, inference);
                    value = any;
                }
                continue;
            }
            Type declared = inference.relations().members().assignable(item, found.get());
            boolean defining =
                    found.get()
                            .member()
                            .map(m ->
                                    m instanceof SourceMember s
                                            && !s.isDeclared()
                                            && s.first().node() == attribute)
                            .orElse(false);
            if (defining) {
                continue;
            }
            found.get().member().ifPresent(m -> readOnly(m, item, attribute, cx));
            if (!inference.relations().isAssignable(value, declared)) {
                String[] pair = Display.briefPair(value, declared);
                cx.report()
                        .error(
                                source,
                                "assignment",
                                "Incompatible types in assignment (expression has type \""
                                        + pair[0]
                                        + "\", variable has type \""
                                        + pair[1]
                                        + "\")");
            } else if (key.isPresent()
                    && found.get().member().map(m -> m.kind() == Member.Kind.VARIABLE).orElse(false)
                    && !(owner instanceof UnionType)
                    && !(declared instanceof Instance d && d.cls().find("__set__").isPresent())) {
                cx.flow().put(key.get(), narrowed(declared, value, inference));
            }
        }
    }

    private static boolean customSetter(Type item, Inference inference) {
        return inference
                .relations()
                .members()
                .lookup(item, "__setattr__")
                .flatMap(Found::member)
                .map(m -> !m.owner().is("builtins.object") && !m.owner().is("builtins.type"))
                .orElse(false);
    }

    private static void readOnly(
            Member member, Type receiver, Expr.Attribute attribute, Context cx) {
        String name = attribute.attr();
        if (member.kind() == Member.Kind.PROPERTY && !member.isSettable()
                || member.kind() == Member.Kind.VARIABLE && !member.isSettable()) {
            cx.report()
                    .error(
                            attribute,
                            "misc",
                            "Property \""
                                    + name
                                    + "\" defined in \""
                                    + member.owner().name()
                                    + "\" is read-only");
        } else if (member.isFinal() && member.kind() == Member.Kind.VARIABLE) {
            boolean inInit =
                    cx.frame().map(f -> f.function().name().equals("__init__")).orElse(false)
                            && !member.hasValue();
            if (!inInit) {
                cx.report()
                        .error(
                                attribute,
                                "misc",
                                "Cannot assign to final attribute \"" + name + "\"");
            }
        } else if (member.isClassVar() && !(receiver instanceof TypeType)) {
            cx.report()
                    .error(
                            attribute,
                            "misc",
                            "Cannot assign to class variable \"" + name + "\" via instance");
        } else if (member.kind() == Member.Kind.METHOD) {
            cx.report().error(attribute, "method-assign", "Cannot assign to a method");
        }
    }

    private static void toItem(
            Expr.Subscript subscript, Type value, Expr source, Context cx, Inference inference) {
        Type owner = inference.expressions().infer(subscript.value(), cx);
        Conditions.key(subscript).ifPresent(cx.flow()::forget);
        if (owner instanceof AnyType) {
            inference.expressions().infer(subscript.slice(), cx);
            return;
        }
        if (owner instanceof Instance i && i.cls().typedDict().isPresent()) {
            Flow plain = Flow.start();
            plain.become(cx.flow());
            Type item = Subscripts.infer(subscript, cx.with(plain), inference);
            String key = Literals.text(subscript.slice()).orElse("");
            var declared = i.cls().typedDict().get().items().get(key);
            if (declared != null && declared.readOnly()) {
                cx.report()
                        .error(
                                subscript,
                                "typeddict-readonly-mutated",
                                "ReadOnly TypedDict key \"" + key + "\" TypedDict is mutated");
            }
            Type given = inference.expressions().infer(source, Optional.of(item), cx);
            if (!inference.relations().isAssignable(given, item) && source != subscript) {
                String[] pair = Display.briefPair(given, item);
                cx.report()
                        .error(
                                source,
                                "typeddict-item",
                                "Value of \""
                                        + key
                                        + "\" has incompatible type \""
                                        + pair[0]
                                        + "\"; expected \""
                                        + pair[1]
                                        + "\"");
            }
            return;
        }
        for (Type item : UnionType.itemsOf(owner)) {
            Optional<Type> setter = inference.relations().members().find(item, "__setitem__");
            if (setter.isEmpty()) {
                cx.report()
                        .error(
                                subscript,
                                "index",
                                "Unsupported target for indexed assignment (\""
                                        + Display.brief(item)
                                        + "\")");
                continue;
            }
            inference
                    .calls()
                    .call(
                            setter.get(),
                            subscript,
                            List.of(Argument.of(subscript.slice()), Argument.of(source, value)),
                            Optional.empty(),
                            cx);
        }
    }
}
