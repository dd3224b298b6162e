package dev.pytool.checker.infer;

import dev.pytool.checker.relation.Tuples;
import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.LiteralValue;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypedDictShape;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `value[index]`.
final class Subscripts {
    private Subscripts() {}

    static Type infer(Expr.Subscript subscript, Context cx, Inference inference) {
        if (Aliases.isTypeExpression(subscript, cx.scope(), inference, 0)) {
            return TypeType.named(
                    inference.annotations().readOpen(subscript, cx.scope(), cx.report()));
        }
        Type value = AliasType.proper(inference.expressions().infer(subscript.value(), cx));
        Optional<String> key = Conditions.key(subscript);
        if (key.isPresent() && cx.flow().get(key.get()).isPresent()) {
            return cx.flow().get(key.get()).get();
        }
        List<Type> out = new ArrayList<>();
        for (Type item : UnionType.itemsOf(value)) {
            out.add(one(item, value, subscript, cx, inference));
        }
        return inference.relations().union(out);
    }

    private static Type one(
            Type value, Type whole, Expr.Subscript subscript, Context cx, Inference inference) {
        if (value instanceof AnyType) {
            inference.expressions().infer(subscript.slice(), cx);
            return AnyType.ERROR;
        }
        if (value instanceof Instance i && i.cls().typedDict().isPresent()) {
            return typedDict(i, subscript, cx, inference);
        }
        Optional<TupleType> shape =
                value instanceof TupleType
                                || value instanceof Instance t && t.cls().tupleShape().isPresent()
                        ? Tuples.shape(value, inference.relations())
                        : Optional.empty();
        if (shape.isPresent()) {
            Optional<Type> item = tuple(shape.get(), subscript, cx, inference);
            if (item.isPresent()) {
                return item.get();
            }
        }
        if (value instanceof TypeType type
                && type.item() instanceof Instance i
                && i.cls().isEnum()) {
            return i;
        }
        Optional<Type> getter = inference.relations().members().find(value, "__getitem__");
        if (getter.isEmpty()) {
            if (value instanceof TypeType) {
                cx.report()
                        .error(
                                subscript,
                                "index",
                                "The type \""
                                        + Display.brief(value)
                                        + "\" is not generic and not indexable");
            } else if (whole instanceof UnionType) {
                cx.report()
                        .error(
                                subscript,
                                "index",
                                "Value of type \"" + Display.brief(whole) + "\" is not indexable");
            } else {
                cx.report()
                        .error(
                                subscript,
                                "index",
                                "Value of type \"" + Display.brief(value) + "\" is not indexable");
            }
            return AnyType.ERROR;
        }
        Type index = inference.expressions().infer(subscript.slice(), cx);
        Optional<Type> result =
                inference
                        .calls()
                        .attempt(getter.get(), List.of(Argument.of(subscript.slice(), index)), cx);
        if (result.isEmpty()) {
            if (getter.get() instanceof dev.pytool.checker.type.CallableType c
                    && c.params().size() == 1) {
                String[] pair = Display.briefPair(index, c.params().getFirst().type());
                cx.report()
                        .error(
                                subscript.slice(),
                                "index",
                                "Invalid index type \""
                                        + pair[0]
                                        + "\" for \""
                                        + Display.brief(value)
                                        + "\"; expected type \""
                                        + pair[1]
                                        + "\"");
                return c.returns();
            }
            return inference
                    .calls()
                    .call(
                            getter.get(),
                            subscript,
                            List.of(Argument.of(subscript.slice(), index)),
                            Optional.empty(),
                            cx);
        }
        return result.get();
    }

    private static Optional<Type> tuple(
            TupleType shape, Expr.Subscript subscript, Context cx, Inference inference) {
        int open = shape.unpackIndex();
        int size = shape.items().size();
        Optional<Integer> index = Literals.integer(subscript.slice());
        if (index.isEmpty() && !(subscript.slice() instanceof Expr.Slice)) {
            Type type = inference.expressions().infer(subscript.slice(), cx);
            LiteralValue value =
                    type instanceof LiteralType l
                            ? l.value()
                            : type instanceof Instance i && i.lastKnown().isPresent()
                                    ? i.lastKnown().get()
                                    : new LiteralValue.Str("");
            index =
                    value instanceof LiteralValue.Int i && i.value().bitLength() < 31
                            ? Optional.of(i.value().intValue())
                            : Optional.empty();
        }
        if (index.isPresent()) {
            int at = index.get();
            if (open >= 0) {
                if (at >= 0 && at < open) {
                    return Optional.of(shape.items().get(at));
                }
                return at < 0 && -at < size - open
                        ? Optional.of(shape.items().get(size + at))
                        : Optional.empty();
            }
            if (at >= size || at < -size) {
                cx.report().error(subscript, "misc", "Tuple index out of range");
                return Optional.of(AnyType.ERROR);
            }
            return Optional.of(shape.items().get(at < 0 ? size + at : at));
        }
        if (subscript.slice() instanceof Expr.Slice slice && open < 0) {
            Optional<Integer> lower = slice.lower().map(Literals::integer).orElse(Optional.of(0));
            Optional<Integer> upper =
                    slice.upper().map(Literals::integer).orElse(Optional.of(size));
            if (lower.isPresent() && upper.isPresent() && slice.step().isEmpty()) {
                int from = Math.clamp(lower.get() < 0 ? size + lower.get() : lower.get(), 0, size);
                int to = Math.clamp(upper.get() < 0 ? size + upper.get() : upper.get(), from, size);
                return Optional.of(new TupleType(shape.items().subList(from, to)));
            }
        }
        return Optional.empty();
    }

    private static Type typedDict(
            Instance dict, Expr.Subscript subscript, Context cx, Inference inference) {
        Type index = inference.expressions().infer(subscript.slice(), cx);
        TypedDictShape shape =
                dict.cls().typedDict().orElseThrow().substitute(Substitution.of(dict));
        List<Type> out = new ArrayList<>();
        for (Type each : UnionType.itemsOf(index)) {
            LiteralValue value =
                    each instanceof LiteralType l
                            ? l.value()
                            : each instanceof Instance i && i.lastKnown().isPresent()
                                    ? i.lastKnown().get()
                                    : new LiteralValue.Bool(false);
            if (!(value instanceof LiteralValue.Str key)) {
                cx.report()
                        .error(
                                subscript.slice(),
                                "literal-required",
                                "TypedDict key must be a string literal; expected one of "
                                        + list(shape));
                return AnyType.ERROR;
            }
            TypedDictShape.Item item = shape.items().get(key.value());
            if (item == null && shape.extraItems().isPresent()) {
                item = shape.extraItems().get();
            }
            if (item == null) {
                cx.report()
                        .error(
                                subscript.slice(),
                                "typeddict-item",
                                "TypedDict \""
                                        + dict.cls().name()
                                        + "\" has no key \""
                                        + key.value()
                                        + "\"");
                return AnyType.ERROR;
            }
            out.add(item.type());
        }
        return inference.relations().union(out);
    }

    private static String list(TypedDictShape shape) {
        return "("
                + String.join(
                        ", ", shape.items().keySet().stream().map(k -> "\"" + k + "\"").toList())
                + ")";
    }
}
