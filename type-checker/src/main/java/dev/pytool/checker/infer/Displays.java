package dev.pytool.checker.infer;

import dev.pytool.checker.relation.Solver;
import dev.pytool.checker.relation.Tuples;
import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypedDictShape;
import dev.pytool.checker.type.UnionType;
import dev.pytool.checker.type.UnpackedType;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `[...]`, `{...}`, `(...)`.
final class Displays {
    private Displays() {}

    /// The type arguments that the expected type asks of an instance of a builtin collection.
    static Optional<List<Type>> expected(Optional<Type> hint, String cls, Inference inference) {
        if (hint.isEmpty()) {
            return Optional.empty();
        }
        ClassInfo info = inference.cls(cls);
        for (Type item : UnionType.itemsOf(AliasType.proper(hint.get()))) {
            if (item instanceof Instance wanted
                    && !wanted.is("builtins.object")
                    && wanted.cls().typedDict().isEmpty()
                    && (info == wanted.cls() || info.asAncestor(wanted.cls()).isPresent())) {
                Solver solver = new Solver(inference.relations(), new HashSet<>(info.typeParams()));
                solver.add(info.selfType(), wanted, Solver.Direction.SUB);
                Map<?, Type> solved = solver.solve();
                List<Type> args = new ArrayList<>();
                info.typeParams()
                        .forEach(p ->
                                args.add(solved.containsKey(p) ? solved.get(p) : AnyType.OMITTED));
                boolean isOpen =
                        args.stream()
                                .anyMatch(a ->
                                        a instanceof AnyType any
                                                && any.origin() == AnyType.Origin.UNSOLVED);
                return isOpen ? Optional.empty() : Optional.of(args);
            }
        }
        return Optional.empty();
    }

    static Type list(
            List<Expr> elements,
            String cls,
            Optional<Type> hint,
            Expr node,
            Context cx,
            Inference inference) {
        Optional<List<Type>> wanted = expected(hint, cls, inference);
        if (wanted.isPresent() && wanted.get().size() == 1) {
            Type item = wanted.get().getFirst();
            for (int i = 0; i < elements.size(); i++) {
                Expr element = elements.get(i);
                Type type =
                        element instanceof Expr.Starred s
                                ? Iteration.item(
                                        inference.expressions().infer(s.value(), cx),
                                        s.value(),
                                        false,
                                        cx,
                                        inference)
                                : inference.expressions().infer(element, Optional.of(item), cx);
                if (!inference.relations().isAssignable(type, item)) {
                    String[] pair = Display.briefPair(type, item);
                    String what =
                            cls.endsWith("set")
                                    ? "Argument " + (i + 1) + " to <set> has"
                                    : "List item " + i + " has";
                    cx.report()
                            .error(
                                    element,
                                    cls.endsWith("set") ? "arg-type" : "list-item",
                                    what
                                            + " incompatible type \""
                                            + pair[0]
                                            + "\"; expected \""
                                            + pair[1]
                                            + "\"");
                }
            }
            return inference.instance(cls, item);
        }
        List<Type> types = new ArrayList<>();
        for (Expr element : elements) {
            types.add(
                    VariableTypes.widened(
                            element instanceof Expr.Starred s
                                    ? Iteration.item(
                                            inference.expressions().infer(s.value(), cx),
                                            s.value(),
                                            false,
                                            cx,
                                            inference)
                                    : inference.expressions().infer(element, cx)));
        }
        return inference.instance(
                cls, types.isEmpty() ? NeverType.UNINHABITED : inference.relations().join(types));
    }

    static Type tuple(Expr.Tuple tuple, Optional<Type> hint, Context cx, Inference inference) {
        Optional<TupleType> shape =
                hint.flatMap(h ->
                        UnionType.itemsOf(AliasType.proper(h)).stream()
                                .map(t -> Tuples.shape(t, inference.relations()))
                                .flatMap(Optional::stream)
                                .filter(s ->
                                        s.unpackIndex() >= 0
                                                || s.items().size() == tuple.elts().size())
                                .findFirst());
        List<Type> items = new ArrayList<>();
        for (int i = 0; i < tuple.elts().size(); i++) {
            Expr element = tuple.elts().get(i);
            Optional<Type> wanted = Optional.empty();
            if (shape.isPresent()) {
                int open = shape.get().unpackIndex();
                if (open < 0 || i < open) {
                    wanted = Optional.of(shape.get().items().get(i));
                } else if (shape.get().items().size() == 1) {
                    wanted =
                            Optional.of(
                                    Tuples.itemOf(
                                            (UnpackedType) shape.get().items().getFirst(),
                                            inference.relations()));
                }
            }
            if (element instanceof Expr.Starred s) {
                Type inner = inference.expressions().infer(s.value(), cx);
                Optional<TupleType> known = Tuples.shape(inner, inference.relations());
                if (known.isPresent()) {
                    items.addAll(known.get().items());
                } else {
                    items.add(
                            new UnpackedType(
                                    inference.tupleOf(
                                            Iteration.item(
                                                    inner, s.value(), false, cx, inference))));
                }
            } else {
                items.add(
                        inference
                                .expressions()
                                .infer(
                                        element,
                                        wanted.filter(t -> !(t instanceof UnpackedType)),
                                        cx));
            }
        }
        if (items.stream().filter(t -> t instanceof UnpackedType).count() > 1) {
            return Tuples.homogeneous(new TupleType(items), inference.relations());
        }
        return items.size() == 1
                        && items.getFirst() instanceof UnpackedType u
                        && u.inner() instanceof Instance
                ? u.inner()
                : new TupleType(items);
    }

    static Type dict(Expr.Dict dict, Optional<Type> hint, Context cx, Inference inference) {
        Optional<Instance> typed =
                hint.flatMap(h ->
                        UnionType.itemsOf(AliasType.proper(h)).stream()
                                .filter(t ->
                                        t instanceof Instance i && i.cls().typedDict().isPresent())
                                .map(t -> (Instance) t)
                                .filter(t -> matches(dict, t))
                                .findFirst()
                                .or(() ->
                                        UnionType.itemsOf(AliasType.proper(h)).stream()
                                                .filter(t ->
                                                        t instanceof Instance i
                                                                && i.cls().typedDict().isPresent())
                                                .map(t -> (Instance) t)
                                                .findFirst()));
        if (typed.isPresent()
                && dict.keys().stream().allMatch(k -> k.flatMap(Literals::text).isPresent())) {
            return typedDict(dict, typed.get(), cx, inference);
        }
        Optional<List<Type>> wanted = expected(hint, "builtins.dict", inference);
        List<Type> keys = new ArrayList<>();
        List<Type> values = new ArrayList<>();
        for (int i = 0; i < dict.values().size(); i++) {
            Expr value = dict.values().get(i);
            if (dict.keys().get(i).isEmpty()) {
                spread(
                        inference.expressions().infer(value, cx),
                        value,
                        keys,
                        values,
                        cx,
                        inference);
                continue;
            }
            Expr key = dict.keys().get(i).get();
            Type k = inference.expressions().infer(key, wanted.map(List::getFirst), cx);
            Type v = inference.expressions().infer(value, wanted.map(List::getLast), cx);
            if (wanted.isPresent()) {
                entry(i, key, k, v, wanted.get(), cx, inference);
            }
            keys.add(VariableTypes.widened(k));
            values.add(VariableTypes.widened(v));
        }
        if (wanted.isPresent()) {
            return inference.dict(wanted.get().getFirst(), wanted.get().getLast());
        }
        return inference.dict(
                keys.isEmpty() ? NeverType.UNINHABITED : inference.relations().join(keys),
                values.isEmpty() ? NeverType.UNINHABITED : inference.relations().join(values));
    }

    private static boolean matches(Expr.Dict dict, Instance type) {
        TypedDictShape shape = type.cls().typedDict().orElseThrow();
        for (Optional<Expr> key : dict.keys()) {
            Optional<String> text = key.flatMap(Literals::text);
            if (text.isEmpty() || !shape.items().containsKey(text.get())) {
                return false;
            }
        }
        return shape.items().entrySet().stream()
                .filter(e -> e.getValue().required())
                .allMatch(e ->
                        dict.keys().stream()
                                .anyMatch(k ->
                                        k.flatMap(Literals::text)
                                                .filter(e.getKey()::equals)
                                                .isPresent()));
    }

    private static void spread(
            Type type,
            Expr node,
            List<Type> keys,
            List<Type> values,
            Context cx,
            Inference inference) {
        if (type instanceof AnyType) {
            keys.add(type);
            values.add(type);
            return;
        }
        if (type instanceof Instance instance) {
            Solver solver =
                    new Solver(
                            inference.relations(),
                            new HashSet<>(inference.cls("typing.Mapping").typeParams()));
            solver.add(
                    inference.cls("typing.Mapping").selfType(), instance, Solver.Direction.SUPER);
            Map<?, Type> solved = solver.solve();
            List<? extends Type> params = inference.cls("typing.Mapping").typeParams();
            if (solved.size() == 2) {
                keys.add(solved.get(params.get(0)));
                values.add(solved.get(params.get(1)));
                return;
            }
        }
        cx.report()
                .error(
                        node,
                        "dict-item",
                        "Unpacked dict entry "
                                + keys.size()
                                + " has incompatible type \""
                                + Display.brief(type)
                                + "\"; expected \"SupportsKeysAndGetItem[Any, Any]\"");
    }

    private static void entry(
            int index,
            Expr node,
            Type key,
            Type value,
            List<Type> wanted,
            Context cx,
            Inference inference) {
        if (!inference.relations().isAssignable(key, wanted.getFirst())
                || !inference.relations().isAssignable(value, wanted.getLast())) {
            String[] k = Display.briefPair(key, wanted.getFirst());
            String[] v = Display.briefPair(value, wanted.getLast());
            cx.report()
                    .error(
                            node,
                            "dict-item",
                            "Dict entry "
                                    + index
                                    + " has incompatible type \""
                                    + k[0]
                                    + "\": \""
                                    + v[0]
                                    + "\"; expected \""
                                    + k[1]
                                    + "\": \""
                                    + v[1]
                                    + "\"");
        }
    }

    private static Type typedDict(Expr.Dict dict, Instance type, Context cx, Inference inference) {
        TypedDictShape shape =
                type.cls().typedDict().orElseThrow().substitute(Substitution.of(type));
        List<String> seen = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        for (int i = 0; i < dict.values().size(); i++) {
            String key = Literals.text(dict.keys().get(i).orElseThrow()).orElseThrow();
            seen.add(key);
            TypedDictShape.Item item = shape.items().get(key);
            if (item == null && shape.extraItems().isPresent()) {
                item = shape.extraItems().get();
            }
            Expr value = dict.values().get(i);
            if (item == null) {
                extra.add(key);
                inference.expressions().infer(value, cx);
                continue;
            }
            Type given = inference.expressions().infer(value, Optional.of(item.type()), cx);
            if (!inference.relations().isAssignable(given, item.type())) {
                String[] pair = Display.briefPair(given, item.type());
                cx.report()
                        .error(
                                value,
                                "typeddict-item",
                                "Incompatible types (expression has type \""
                                        + pair[0]
                                        + "\", TypedDict item \""
                                        + key
                                        + "\" has type \""
                                        + pair[1]
                                        + "\")");
            }
        }
        List<String> missing =
                shape.items().entrySet().stream()
                        .filter(e -> e.getValue().required() && !seen.contains(e.getKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!extra.isEmpty()) {
            cx.report()
                    .error(
                            dict,
                            "typeddict-unknown-key",
                            "Extra key"
                                    + (extra.size() > 1 ? "s" : "")
                                    + " "
                                    + quoted(extra)
                                    + " for TypedDict \""
                                    + type.cls().name()
                                    + "\"");
        }
        if (!missing.isEmpty()) {
            cx.report()
                    .error(
                            dict,
                            "typeddict-item",
                            "Missing key"
                                    + (missing.size() > 1 ? "s" : "")
                                    + " "
                                    + quoted(missing)
                                    + " for TypedDict \""
                                    + type.cls().name()
                                    + "\"");
        }
        return type;
    }

    static String quoted(List<String> names) {
        String joined = String.join(", ", names.stream().map(n -> "\"" + n + "\"").toList());
        return names.size() == 1 ? joined : "(" + joined + ")";
    }
}
