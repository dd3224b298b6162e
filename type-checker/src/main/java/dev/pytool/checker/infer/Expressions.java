package dev.pytool.checker.infer;

import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Type;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.Expr;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The type of an expression: one class a kind of expression answers.
public final class Expressions {
    private final Inference inference;
    private final Map<Expr, Type> recorded = new IdentityHashMap<>();
    private int depth;

    Expressions(Inference inference) {
        this.inference = inference;
    }

    public Type infer(Expr expression, Context cx) {
        return infer(expression, Optional.empty(), cx);
    }

    /// @param hint the type that the context expects, which literals, displays, calls and lambdas
    ///   take up
    public Type infer(Expr expression, Optional<Type> hint, Context cx) {
        if (depth > 200) {
            return AnyType.ERROR;
        }
        depth++;
        try {
            Type type = dispatch(expression, hint, cx);
            if (!cx.report().isMuted()) {
                recorded.put(expression, type);
            }
            return type;
        } finally {
            depth--;
        }
    }

    /// The type found while the expression's body was checked, if it was.
    public Optional<Type> recorded(Expr expression) {
        return Optional.ofNullable(recorded.get(expression));
    }

    private Type dispatch(Expr expression, Optional<Type> hint, Context cx) {
        return switch (expression) {
            case Expr.Constant constant -> Constants.infer(constant, hint, inference);
            case Expr.Name name -> NameTypes.infer(name, cx, inference);
            case Expr.Attribute attribute -> Attributes.infer(attribute, cx, inference);
            case Expr.Call call -> inference.calls().infer(call, hint, cx);
            case Expr.BinOp binary -> Operators.binary(binary, hint, cx, inference);
            case Expr.UnaryOp unary -> Operators.unary(unary, hint, cx, inference);
            case Expr.Compare compare -> Operators.compare(compare, cx, inference);
            case Expr.BoolOp bool -> bool(bool, hint, cx);
            case Expr.IfExp choice -> choice(choice, hint, cx);
            case Expr.Subscript subscript -> Subscripts.infer(subscript, cx, inference);
            case Expr.List list ->
                    Displays.list(list.elts(), "builtins.list", hint, list, cx, inference);
            case Expr.Set set ->
                    Displays.list(set.elts(), "builtins.set", hint, set, cx, inference);
            case Expr.Tuple tuple -> Displays.tuple(tuple, hint, cx, inference);
            case Expr.Dict dict -> Displays.dict(dict, hint, cx, inference);
            case Expr.CompLike comp -> Comprehensions.infer(comp, hint, cx, inference);
            case Expr.DictComp comp -> Comprehensions.dict(comp, hint, cx, inference);
            case Expr.Lambda lambda -> Lambdas.infer(lambda, hint, cx, inference);
            case Expr.NamedExpr named -> named(named, hint, cx);
            case Expr.Await await -> awaited(await, cx);
            case Expr.Yield yield -> yielded(yield, cx);
            case Expr.YieldFrom yield -> {
                Type value = infer(yield.value(), cx);
                Iteration.item(value, yield.value(), false, cx, inference);
                yield value instanceof dev.pytool.checker.type.Instance i
                        ? Iteration.result(i, inference)
                        : AnyType.ERROR;
            }
            case Expr.StringTemplate template -> {
                template.forEachChild(c -> parts((Expr) c, cx));
                yield template instanceof Expr.JoinedStr
                        ? inference.str()
                        : inference.instance("string.templatelib.Template");
            }
            case Expr.ReplacementField field -> {
                parts(field, cx);
                yield inference.str();
            }
            case Expr.Starred starred -> infer(starred.value(), cx);
            case Expr.Slice slice -> {
                slice.forEachChild(c -> infer((Expr) c, cx));
                yield inference.instance(
                        "builtins.slice", AnyType.OMITTED, AnyType.OMITTED, AnyType.OMITTED);
            }
        };
    }

    private void parts(Expr part, Context cx) {
        if (part instanceof Expr.ReplacementField || part instanceof Expr.StringTemplate) {
            part.forEachChild(c -> parts((Expr) c, cx));
        } else {
            infer(part, cx);
        }
    }

    private Type awaited(Expr.Await await, Context cx) {
        Type value = infer(await.value(), cx);
        Type awaitable = inference.instance("typing.Awaitable", AnyType.EXPLICIT);
        if (!inference.relations().isAssignable(value, awaitable)) {
            cx.report()
                    .error(
                            await,
                            "misc",
                            "Incompatible types in \"await\" (actual type \""
                                    + dev.pytool.checker.type.Display.brief(value)
                                    + "\", expected type \"Awaitable[Any]\")");
            return AnyType.ERROR;
        }
        return Iteration.awaited(value, inference);
    }

    private Type yielded(Expr.Yield yield, Context cx) {
        Optional<Type> wanted = cx.frame().flatMap(Frame::yields);
        Type value = yield.value().map(v -> infer(v, wanted, cx)).orElse(NoneType.NONE);
        if (wanted.isPresent() && !inference.relations().isAssignable(value, wanted.get())) {
            String[] pair = dev.pytool.checker.type.Display.briefPair(value, wanted.get());
            cx.report()
                    .error(
                            yield,
                            "misc",
                            "Incompatible types in \"yield\" (actual type \""
                                    + pair[0]
                                    + "\", expected type \""
                                    + pair[1]
                                    + "\")");
        }
        return cx.frame().map(Frame::sends).orElse(AnyType.ERROR);
    }

    private Type named(Expr.NamedExpr named, Optional<Type> hint, Context cx) {
        Type value = infer(named.value(), hint, cx);
        if (named.target() instanceof Expr.Name name) {
            return Assignments.toName(name, value, named.value(), false, cx, inference);
        }
        return value;
    }

    private Type bool(Expr.BoolOp bool, Optional<Type> hint, Context cx) {
        List<Expr> values = bool.values();
        Type result = infer(values.getFirst(), hint, cx);
        Expr before = values.getFirst();
        Flow flow = cx.flow().copy();
        boolean and = bool.op() == BoolOperator.AND;
        for (Expr value : values.subList(1, values.size())) {
            Flow next = Conditions.after(before, and, cx.with(flow), inference);
            Type kept =
                    and
                            ? Conditions.falsy(result, inference)
                            : Conditions.truthy(result, inference);
            if (!next.isReachable()) {
                return kept;
            }
            flow = next;
            Type right =
                    infer(
                            value,
                            hint.isPresent() || and
                                    ? hint
                                    : Optional.of(VariableTypes.widened(kept)),
                            cx.with(flow));
            before = value;
            result = kept instanceof NeverType ? right : inference.relations().union(kept, right);
        }
        return result;
    }

    private Type choice(Expr.IfExp choice, Optional<Type> hint, Context cx) {
        infer(choice.test(), cx);
        Flow yes = Conditions.after(choice.test(), true, cx, inference);
        Flow no = Conditions.after(choice.test(), false, cx, inference);
        if (!yes.isReachable()) {
            return infer(choice.orelse(), hint, cx.with(no));
        }
        Type first = infer(choice.body(), hint, cx.with(yes));
        if (!no.isReachable()) {
            return first;
        }
        Type second = infer(choice.orelse(), hint, cx.with(no));
        if (hint.isEmpty()
                || first instanceof dev.pytool.checker.type.UnionType
                || second instanceof dev.pytool.checker.type.UnionType) {
            return hint.isEmpty()
                    ? inference.relations().union(first, second)
                    : inference.relations().union(first, second);
        }
        return inference.relations().union(first, second);
    }
}
