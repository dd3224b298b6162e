package dev.pytool.checker.infer;

import dev.pytool.checker.relation.Tuples;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `for`, `with`, `await` and `yield from`: protocols that statements follow by calling special
/// methods.
final class Iteration {
    private Iteration() {}

    /// What iterating a value gives.
    static Type item(Type value, Node place, boolean async, Context cx, Inference inference) {
        if (value instanceof AnyType || value instanceof NeverType) {
            return AnyType.ERROR;
        }
        if (value instanceof UnionType union) {
            List<Type> out = new ArrayList<>();
            for (Type each : union.items()) {
                Optional<Type> one = one(each, async, inference);
                if (one.isEmpty()) {
                    missing(each, Optional.of(union), place, async, cx);
                }
                out.add(one.orElse(AnyType.ERROR));
            }
            return inference.relations().union(out);
        }
        Optional<Type> found = one(value, async, inference);
        if (found.isEmpty()) {
            missing(value, Optional.empty(), place, async, cx);
        }
        return found.orElse(AnyType.ERROR);
    }

    private static void missing(
            Type value, Optional<UnionType> union, Node place, boolean async, Context cx) {
        String method = async ? "__aiter__" : "__iter__";
        String hint = async ? " (not async iterable)" : " (not iterable)";
        if (union.isPresent()) {
            cx.report()
                    .error(
                            place,
                            "union-attr",
                            "Item \""
                                    + Display.brief(value)
                                    + "\" of \""
                                    + Display.brief(union.get())
                                    + "\" has no attribute \""
                                    + method
                                    + "\""
                                    + hint);
        } else {
            cx.report()
                    .error(
                            place,
                            "attr-defined",
                            "\""
                                    + Display.brief(value)
                                    + "\" has no attribute \""
                                    + method
                                    + "\""
                                    + hint);
        }
    }

    private static Optional<Type> one(Type value, boolean async, Inference inference) {
        if (!async && value instanceof TupleType tuple) {
            return Optional.of(
                    tuple.items().isEmpty()
                            ? NeverType.UNINHABITED
                            : Tuples.homogeneous(tuple, inference.relations()).args().getFirst());
        }
        if (!async && value instanceof Instance i && i.cls().tupleShape().isPresent()) {
            return one(Tuples.shape(value, inference.relations()).orElseThrow(), false, inference);
        }
        Optional<Type> iterator = method(value, async ? "__aiter__" : "__iter__", inference);
        if (iterator.isEmpty()) {
            return async ? Optional.empty() : method(value, "__getitem__", inference);
        }
        Optional<Type> next = method(iterator.get(), async ? "__anext__" : "__next__", inference);
        return async ? next.map(n -> awaited(n, inference)) : next;
    }

    /// The result of calling a special method without arguments to speak of.
    static Optional<Type> method(Type value, String name, Inference inference) {
        if (value instanceof AnyType) {
            return Optional.of(AnyType.ERROR);
        }
        return inference
                .relations()
                .members()
                .find(value, name)
                .map(m ->
                        switch (m) {
                            case CallableType callable -> callable.returns();
                            case OverloadedType overloaded ->
                                    overloaded.items().getFirst().returns();
                            default -> AnyType.ERROR;
                        });
    }

    /// What `await` gives.
    static Type awaited(Type value, Inference inference) {
        if (value instanceof UnionType union) {
            return inference
                    .relations()
                    .union(union.items().stream().map(t -> awaited(t, inference)).toList());
        }
        Optional<Type> generator = method(value, "__await__", inference);
        if (generator.isPresent() && generator.get() instanceof Instance i) {
            return result(i, inference);
        }
        return AnyType.ERROR;
    }

    /// What a generator returns at its end.
    static Type result(Instance generator, Inference inference) {
        return generator.cls().asAncestor(inference.cls("typing.Generator")).isPresent()
                        && generator.args().size() >= 3
                ? generator.args().get(2)
                : AnyType.ERROR;
    }

    static Type enter(Type value, Node place, boolean async, Context cx, Inference inference) {
        if (value instanceof AnyType) {
            return AnyType.ERROR;
        }
        String name = async ? "__aenter__" : "__enter__";
        Optional<Type> entered = method(value, name, inference);
        if (entered.isEmpty()) {
            cx.report()
                    .error(
                            place,
                            "attr-defined",
                            "\"" + Display.brief(value) + "\" has no attribute \"" + name + "\"");
            cx.report()
                    .error(
                            place,
                            "attr-defined",
                            "\""
                                    + Display.brief(value)
                                    + "\" has no attribute \""
                                    + (async ? "__aexit__" : "__exit__")
                                    + "\"");
            return AnyType.ERROR;
        }
        return async ? awaited(entered.get(), inference) : entered.get();
    }
}
