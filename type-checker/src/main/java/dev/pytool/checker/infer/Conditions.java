package dev.pytool.checker.infer;

import dev.pytool.checker.module.StaticConditions;
import dev.pytool.checker.relation.Expansion;
import dev.pytool.checker.relation.Relations;
import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.FunctionFacts;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.LiteralValue;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.UnaryOperator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a condition that held, or did not, says about the names in it.
final class Conditions {
    private Conditions() {}

    /// How the flow spells a reference; empty for other expressions.
    static Optional<String> key(Expr expression) {
        return switch (expression) {
            case Expr.Name name -> Optional.of(name.id());
            case Expr.Attribute attribute ->
                    key(attribute.value()).map(k -> k + "." + attribute.attr());
            case Expr.Subscript subscript -> {
                Optional<String> index =
                        Literals.value(subscript.slice())
                                .map(v ->
                                        switch (v) {
                                            case LiteralValue.Int i -> i.value().toString();
                                            case LiteralValue.Str s -> "'" + s.value() + "'";
                                            default -> "?";
                                        });
                yield index.isEmpty()
                        ? Optional.empty()
                        : key(subscript.value()).map(k -> k + "[" + index.get() + "]");
            }
            case Expr.NamedExpr named -> key(named.target());
            default -> Optional.empty();
        };
    }

    /// The state after the test came out as said.
    static Flow after(Expr test, boolean outcome, Context cx, Inference inference) {
        Flow flow = cx.flow().copy();
        cx.report().mute();
        try {
            narrow(test, outcome, cx.with(flow), inference);
        } finally {
            cx.report().unmute();
        }
        return flow;
    }

    private static void narrow(Expr test, boolean outcome, Context cx, Inference inference) {
        Optional<Boolean> known = StaticConditions.evaluate(test, inference.program().settings());
        if (known.isPresent() && known.get() != outcome) {
            cx.flow().stop();
            return;
        }
        switch (test) {
            case Expr.UnaryOp unary when unary.op() == UnaryOperator.NOT ->
                    narrow(unary.operand(), !outcome, cx, inference);
            case Expr.BoolOp bool -> bool(bool, outcome, cx, inference);
            case Expr.Compare compare -> compare(compare, outcome, cx, inference);
            case Expr.Call call -> call(call, outcome, cx, inference);
            case Expr.NamedExpr named -> {
                Type value = inference.expressions().infer(named, cx);
                set(
                        named.target(),
                        outcome ? truthy(value, inference) : falsy(value, inference),
                        cx);
            }
            default -> reference(test, outcome, cx, inference);
        }
    }

    private static void reference(Expr test, boolean outcome, Context cx, Inference inference) {
        if (key(test).isPresent()) {
            Type type = inference.expressions().infer(test, cx);
            set(test, outcome ? truthy(type, inference) : falsy(type, inference), cx);
        }
    }

    private static void set(Expr target, Type type, Context cx) {
        if (type instanceof NeverType) {
            cx.flow().stop();
        }
        key(target).ifPresent(k -> cx.flow().put(k, type));
    }

    private static void bool(Expr.BoolOp bool, boolean outcome, Context cx, Inference inference) {
        boolean and = bool.op() == BoolOperator.AND;
        if (and == outcome) {
            for (Expr value : bool.values()) {
                narrow(value, outcome, cx, inference);
            }
            return;
        }
        List<Flow> ways = new ArrayList<>();
        Flow before = cx.flow().copy();
        for (Expr value : bool.values()) {
            ways.add(after(value, outcome, cx.with(before), inference));
            before = after(value, !outcome, cx.with(before), inference);
        }
        cx.flow().become(Flow.merge(ways, inference.relations()));
    }

    static Type truthy(Type type, Inference inference) {
        return filter(type, true, inference);
    }

    static Type falsy(Type type, Inference inference) {
        return filter(type, false, inference);
    }

    private static Type filter(Type type, boolean wanted, Inference inference) {
        List<Type> out = new ArrayList<>();
        for (Type item : UnionType.itemsOf(AliasType.proper(type))) {
            Optional<Boolean> known = truth(item, inference);
            if (known.isPresent()) {
                if (known.get() == wanted) {
                    out.add(item);
                }
                continue;
            }
            if (item instanceof Instance i && i.is("builtins.bool")) {
                out.add(new LiteralType(new LiteralValue.Bool(wanted), i.withoutLiteral()));
            } else {
                out.add(item);
            }
        }
        return UnionType.of(out);
    }

    private static Optional<Boolean> truth(Type type, Inference inference) {
        return switch (type) {
            case NoneType _ -> Optional.of(false);
            case LiteralType literal -> ofValue(literal.value());
            case Instance i when i.lastKnown().isPresent() -> ofValue(i.lastKnown().get());
            case TupleType tuple when tuple.unpackIndex() < 0 ->
                    Optional.of(!tuple.items().isEmpty());
            case CallableType _, OverloadedType _, TypeType _ -> Optional.of(true);
            case Instance i
                    when i.cls().isFinal()
                            && !i.cls().isEnum()
                            && i.cls().find("__bool__").isEmpty()
                            && i.cls().find("__len__").isEmpty() ->
                    Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> ofValue(LiteralValue value) {
        return switch (value) {
            case LiteralValue.Bool b -> Optional.of(b.value());
            case LiteralValue.Int i -> Optional.of(i.value().signum() != 0);
            case LiteralValue.Str s -> Optional.of(!s.value().isEmpty());
            case LiteralValue.Bytes s -> Optional.of(!s.value().isEmpty());
            case LiteralValue.Member _ -> Optional.empty();
        };
    }

    private static void compare(
            Expr.Compare compare, boolean outcome, Context cx, Inference inference) {
        if (compare.ops().size() != 1) {
            return;
        }
        CmpOperator op = compare.ops().getFirst();
        Expr left = compare.left();
        Expr right = compare.comparators().getFirst();
        switch (op) {
            case IS, EQ -> equal(left, right, outcome, op == CmpOperator.IS, cx, inference);
            case IS_NOT, NOT_EQ ->
                    equal(left, right, !outcome, op == CmpOperator.IS_NOT, cx, inference);
            case IN -> in(left, right, outcome, cx, inference);
            case NOT_IN -> in(left, right, !outcome, cx, inference);
            default -> {}
        }
    }

    private static void equal(
            Expr left,
            Expr right,
            boolean outcome,
            boolean identity,
            Context cx,
            Inference inference) {
        if (left instanceof Expr.Call call
                && call.func() instanceof Expr.Name n
                && n.id().equals("type")
                && call.args().size() == 1) {
            Type cls = inference.expressions().infer(right, cx);
            Expr subject = call.args().getFirst();
            if (outcome && cls instanceof TypeType t && key(subject).isPresent()) {
                set(
                        subject,
                        inference
                                .relations()
                                .narrow(
                                        inference.expressions().infer(subject, cx),
                                        any(t.item(), inference)),
                        cx);
            }
            return;
        }
        side(left, inference.expressions().infer(right, cx), outcome, identity, cx, inference);
        side(right, inference.expressions().infer(left, cx), outcome, identity, cx, inference);
        discriminate(left, inference.expressions().infer(right, cx), outcome, cx, inference);
    }

    private static void side(
            Expr subject,
            Type other,
            boolean outcome,
            boolean identity,
            Context cx,
            Inference inference) {
        if (key(subject).isEmpty()) {
            return;
        }
        Type value = singleton(other);
        boolean single = value instanceof NoneType || value instanceof LiteralType;
        if (!single) {
            if (outcome && identity && value instanceof TypeType) {
                Type type = inference.expressions().infer(subject, cx);
                Type narrowed = inference.relations().narrow(type, value);
                if (!(narrowed instanceof NeverType)) {
                    set(subject, narrowed, cx);
                }
            }
            return;
        }
        Type type = inference.expressions().infer(subject, cx);
        List<Type> out = new ArrayList<>();
        for (Type item : UnionType.itemsOf(AliasType.proper(type))) {
            for (Type each :
                    item instanceof Instance i
                                    && (i.cls().isEnum() || i.is("builtins.bool"))
                                    && i.lastKnown().isEmpty()
                            ? Expansion.of(item)
                            : List.of(item)) {
                Type plain = singleton(each);
                if (outcome) {
                    positive(plain, value, identity, out, inference);
                } else if (!plain.equals(value)) {
                    out.add(each);
                }
            }
        }
        Type result = UnionType.of(out);
        set(subject, outcome ? result : collapse(type, result), cx);
    }

    /// Excluding nothing leaves the type as it was spelled.
    private static Type collapse(Type before, Type after) {
        List<Type> all = new ArrayList<>();
        UnionType.itemsOf(before).forEach(t -> all.addAll(Expansion.of(t)));
        return UnionType.of(all).equals(after) ? before : after;
    }

    private static void positive(
            Type item, Type value, boolean identity, List<Type> out, Inference inference) {
        if (item.equals(value) || item instanceof AnyType && !(value instanceof NoneType)) {
            out.add(item instanceof AnyType ? item : value);
        } else if (item instanceof AnyType) {
            out.add(value);
        } else if (!(item instanceof LiteralType) && !(item instanceof NoneType)) {
            boolean may = inference.relations().isAssignable(value, item);
            if (may) {
                out.add(value);
            } else if (!identity
                    && item instanceof Instance i
                    && !(value instanceof NoneType)
                    && i.cls()
                            .find("__eq__")
                            .map(m -> !m.owner().fullName().startsWith("builtins."))
                            .orElse(false)) {
                out.add(item);
            }
        }
    }

    static Type singleton(Type type) {
        return type instanceof Instance i && i.lastKnown().isPresent()
                ? new LiteralType(i.lastKnown().get(), i.withoutLiteral())
                : type;
    }

    private static Type any(Type item, Inference inference) {
        return item instanceof Instance i && i.equals(i.cls().selfType())
                ? inference.anyInstance(i.cls())
                : item;
    }

    /// `x.kind == "a"` and `x["kind"] == "a"` choose among the items of a union.
    private static void discriminate(
            Expr left, Type other, boolean outcome, Context cx, Inference inference) {
        Type value = singleton(other);
        if (!(value instanceof LiteralType) && !(value instanceof NoneType)) {
            return;
        }
        Expr owner =
                left instanceof Expr.Attribute a
                        ? a.value()
                        : left instanceof Expr.Subscript s ? s.value() : left;
        if (owner == left
                || key(owner).isEmpty()
                || !(inference.expressions().infer(owner, cx) instanceof UnionType union)) {
            return;
        }
        List<Type> kept = new ArrayList<>();
        for (Type item : union.items()) {
            Flow flow = Flow.start();
            flow.put(key(owner).get(), item);
            Type part = inference.expressions().infer(left, cx.with(flow));
            List<Type> parts = new ArrayList<>();
            UnionType.itemsOf(part)
                    .forEach(p -> Expansion.of(p).forEach(e -> parts.add(singleton(e))));
            boolean literal =
                    parts.stream().allMatch(p -> p instanceof LiteralType || p instanceof NoneType);
            if (!literal
                    || (outcome
                            ? parts.contains(value)
                            : !(parts.size() == 1 && parts.contains(value)))) {
                kept.add(item);
            }
        }
        set(owner, UnionType.of(kept), cx);
    }

    private static void in(
            Expr left, Expr right, boolean outcome, Context cx, Inference inference) {
        Type container = inference.expressions().infer(right, cx);
        if (Literals.text(left).isPresent() && key(right).isPresent()) {
            typedDictKey(right, Literals.text(left).get(), container, outcome, cx);
            return;
        }
        if (key(left).isEmpty()) {
            return;
        }
        Type subject = inference.expressions().infer(left, cx);
        Optional<TupleType> shape =
                dev.pytool.checker.relation.Tuples.shape(container, inference.relations());
        if (shape.isPresent() && shape.get().unpackIndex() < 0) {
            List<Type> values = shape.get().items().stream().map(Conditions::singleton).toList();
            boolean single =
                    values.stream()
                            .allMatch(v -> v instanceof LiteralType || v instanceof NoneType);
            List<Type> expanded = new ArrayList<>();
            UnionType.itemsOf(subject)
                    .forEach(t -> Expansion.of(t).forEach(e -> expanded.add(singleton(e))));
            if (single && !outcome) {
                set(
                        left,
                        collapse(
                                subject,
                                UnionType.of(
                                        expanded.stream()
                                                .filter(t -> !values.contains(t))
                                                .toList())),
                        cx);
            } else if (single
                    && expanded.stream()
                            .allMatch(t -> t instanceof LiteralType || t instanceof NoneType)) {
                set(left, UnionType.of(expanded.stream().filter(values::contains).toList()), cx);
            }
            return;
        }
        if (outcome
                && container instanceof Instance i
                && !i.args().isEmpty()
                && UnionType.itemsOf(subject).contains(NoneType.NONE)
                && !UnionType.itemsOf(i.args().getFirst()).contains(NoneType.NONE)
                && !(i.args().getFirst() instanceof AnyType)) {
            set(
                    left,
                    UnionType.of(
                            UnionType.itemsOf(subject).stream()
                                    .filter(t -> !(t instanceof NoneType))
                                    .toList()),
                    cx);
        }
    }

    private static void typedDictKey(
            Expr right, String key, Type container, boolean outcome, Context cx) {
        List<Type> kept = new ArrayList<>();
        for (Type item : UnionType.itemsOf(container)) {
            if (item instanceof Instance i && i.cls().typedDict().isPresent()) {
                var found = i.cls().typedDict().get().items().get(key);
                if (outcome
                        ? found != null
                                || !i.cls().isFinal() && UnionType.itemsOf(container).size() == 1
                        : found == null || !found.required()) {
                    kept.add(item);
                }
            } else {
                kept.add(item);
            }
        }
        set(right, UnionType.of(kept), cx);
    }

    private static void call(Expr.Call call, boolean outcome, Context cx, Inference inference) {
        String name =
                call.func() instanceof Expr.Name || call.func() instanceof Expr.Attribute
                        ? inference.names().qualified(call.func(), cx.scope()).orElse("")
                        : "";
        if (call.args().isEmpty()) {
            return;
        }
        Expr subject = call.args().getFirst();
        Relations relations = inference.relations();
        if ((name.equals("builtins.isinstance") || name.equals("builtins.issubclass"))
                && call.args().size() == 2) {
            if (key(subject).isPresent()) {
                Type type = inference.expressions().infer(subject, cx);
                Optional<Type> target =
                        tested(
                                inference.expressions().infer(call.args().get(1), cx),
                                name.endsWith("issubclass"),
                                inference);
                target.ifPresent(t ->
                        set(
                                subject,
                                outcome ? relations.narrow(type, t) : relations.exclude(type, t),
                                cx));
            }
        } else if (name.equals("builtins.callable") && key(subject).isPresent()) {
            Type type = inference.expressions().infer(subject, cx);
            List<Type> kept =
                    UnionType.itemsOf(type).stream()
                            .filter(t ->
                                    isCallable(t, inference) == outcome
                                            || t instanceof AnyType
                                            || t instanceof Instance i && i.is("builtins.object"))
                            .toList();
            set(subject, UnionType.of(kept), cx);
        } else {
            guard(call, subject, outcome, cx, inference);
        }
    }

    private static boolean isCallable(Type type, Inference inference) {
        return type instanceof CallableType
                || type instanceof OverloadedType
                || type instanceof TypeType
                || inference.relations().members().find(type, "__call__").isPresent();
    }

    private static void guard(
            Expr.Call call, Expr subject, boolean outcome, Context cx, Inference inference) {
        Type callee = inference.expressions().infer(call.func(), cx);
        if (!(callee instanceof CallableType callable)
                || callable.facts().guard().isEmpty()
                || key(subject).isEmpty()) {
            return;
        }
        FunctionFacts.Guard guard = callable.facts().guard().get();
        Type type = inference.expressions().infer(subject, cx);
        Type target = guard.type();
        if (!callable.typeVars().isEmpty() && !callable.params().isEmpty()) {
            var solver =
                    new dev.pytool.checker.relation.Solver(
                            inference.relations(), new java.util.HashSet<>(callable.typeVars()));
            for (int i = 0; i < Math.min(call.args().size(), callable.params().size()); i++) {
                solver.add(
                        callable.params().get(i).type(),
                        inference.expressions().infer(call.args().get(i), cx),
                        dev.pytool.checker.relation.Solver.Direction.SUPER);
            }
            target = dev.pytool.checker.type.Substitution.of(solver.solve()).apply(target);
        }
        if (guard.exact()) {
            set(
                    subject,
                    outcome
                            ? inference.relations().narrow(type, target)
                            : inference.relations().exclude(type, target),
                    cx);
        } else if (outcome) {
            set(subject, target, cx);
        }
    }

    /// The union of types that the second argument of `isinstance` stands for.
    private static Optional<Type> tested(Type classes, boolean ofClass, Inference inference) {
        List<Type> out = new ArrayList<>();
        for (Type each : UnionType.itemsOf(classes)) {
            switch (each) {
                case TypeType type -> {
                    for (Type item : UnionType.itemsOf(type.item())) {
                        Type plain = type.exact() ? any(item, inference) : item;
                        out.add(ofClass ? TypeType.of(plain) : plain);
                    }
                }
                case TupleType tuple -> {
                    for (Type item : tuple.items()) {
                        Optional<Type> inner = tested(item, ofClass, inference);
                        if (inner.isEmpty()) {
                            return inner;
                        }
                        out.add(inner.get());
                    }
                }
                case NoneType none -> out.add(none);
                case Instance i when i.is("builtins.type") -> out.add(AnyType.OMITTED);
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(UnionType.of(out));
    }
}
