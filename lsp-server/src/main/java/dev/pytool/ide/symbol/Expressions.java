package dev.pytool.ide.symbol;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.scope.Scope;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.UnaryOperator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The values of expressions.
final class Expressions {
    private final Inference inference;
    private final Calls calls;
    private final Narrowing narrowing;

    Expressions(Inference inference) {
        this.inference = inference;
        this.calls = new Calls(inference);
        this.narrowing = new Narrowing(inference);
    }

    Value evaluate(Expr expression, SourceLocation file, Scope scope) {
        return switch (expression) {
            case Expr.Name name ->
                    narrowing.at(
                            name,
                            inference
                                    .lookup(file, scope, name.id())
                                    .map(inference::valueOf)
                                    .orElse(Value.UNKNOWN),
                            file,
                            scope);
            case Expr.Attribute attribute ->
                    attribute(inference.evaluate(attribute.value(), file, scope), attribute.attr());
            case Expr.Call call -> calls.call(call, file, scope);
            case Expr.Constant constant -> literal(constant.value());
            case Expr.StringTemplate template ->
                    template instanceof Expr.JoinedStr
                            ? inference.builtinInstance("str")
                            : Value.UNKNOWN;
            case Expr.List list -> inference.builtinInstance("list", all(list.elts(), file, scope));
            case Expr.Set set -> inference.builtinInstance("set", all(set.elts(), file, scope));
            case Expr.Tuple tuple ->
                    inference.builtinInstance(
                            "tuple",
                            tuple.elts().stream()
                                    .map(part -> inference.evaluate(part, file, scope))
                                    .toArray(Value[]::new));
            case Expr.Dict dict ->
                    inference.builtinInstance(
                            "dict",
                            all(
                                    dict.keys().stream().flatMap(Optional::stream).toList(),
                                    file,
                                    scope),
                            all(dict.values(), file, scope));
            case Expr.CompLike comprehension -> comprehension(comprehension, file, scope);
            case Expr.DictComp comprehension -> {
                Scope inner = inference.scopes(file).scope(comprehension).orElse(scope);
                yield inference.builtinInstance(
                        "dict",
                        inference.evaluate(comprehension.key(), file, inner),
                        inference.evaluate(comprehension.value(), file, inner));
            }
            case Expr.Compare _ -> inference.builtinInstance("bool");
            case Expr.UnaryOp not when not.op() == UnaryOperator.NOT ->
                    inference.builtinInstance("bool");
            case Expr.UnaryOp operation -> inference.evaluate(operation.operand(), file, scope);
            case Expr.BinOp operation -> binary(operation, file, scope);
            case Expr.BoolOp operation ->
                    Value.union(
                            operation.values().stream()
                                    .map(part -> inference.evaluate(part, file, scope))
                                    .toList());
            case Expr.IfExp choice ->
                    Value.union(
                            List.of(
                                    inference.evaluate(choice.body(), file, scope),
                                    inference.evaluate(choice.orelse(), file, scope)));
            case Expr.NamedExpr assign -> inference.evaluate(assign.value(), file, scope);
            case Expr.Starred starred -> inference.evaluate(starred.value(), file, scope);
            case Expr.Await await -> awaited(inference.evaluate(await.value(), file, scope));
            case Expr.Subscript subscript -> subscript(subscript, file, scope);
            default -> Value.UNKNOWN;
        };
    }

    Value call(Value callee, List<Value> given) {
        return calls.result(callee, given);
    }

    private Value all(List<Expr> parts, SourceLocation file, Scope scope) {
        return Value.union(
                parts.stream().map(part -> inference.evaluate(part, file, scope)).toList());
    }

    private Value literal(Literal value) {
        return switch (value) {
            case Literal.None _ -> inference.builtinInstance("None");
            case Literal.Bool _ -> inference.builtinInstance("bool");
            case Literal.Int _ -> inference.builtinInstance("int");
            case Literal.Float _ -> inference.builtinInstance("float");
            case Literal.Imaginary _ -> inference.builtinInstance("complex");
            case Literal.Str _ -> inference.builtinInstance("str");
            case Literal.Bytes _ -> inference.builtinInstance("bytes");
            case Literal.Ellipsis _ -> Value.UNKNOWN;
        };
    }

    private Value comprehension(Expr.CompLike comprehension, SourceLocation file, Scope scope) {
        Scope inner = inference.scopes(file).scope(comprehension).orElse(scope);
        Value element = inference.evaluate(comprehension.elt(), file, inner);
        return switch (comprehension) {
            case Expr.ListComp _ -> inference.builtinInstance("list", element);
            case Expr.SetComp _ -> inference.builtinInstance("set", element);
            case Expr.GeneratorExp _ ->
                    inference
                            .annotations()
                            .typing(
                                    "Generator",
                                    element,
                                    inference.builtinInstance("None"),
                                    inference.builtinInstance("None"));
        };
    }

    /// An attribute of a value, methods bound and properties read.
    Value attribute(Value owner, String name) {
        return switch (owner) {
            case Value.Union(List<Value> members) ->
                    Value.union(members.stream().map(part -> attribute(part, name)).toList());
            case Value.Module(var module) ->
                    inference
                            .modules()
                            .member(module, name)
                            .map(inference::valueOf)
                            .orElse(Value.UNKNOWN);
            case Value.Instance(ClassRef type, List<Value> arguments) ->
                    member(owner, type, arguments, name, true);
            case Value.ClassObject(ClassRef type, List<Value> arguments) ->
                    member(owner, type, arguments, name, false);
            case Value.Function _, Value.TypeVariable _, Value.Unknown _ -> Value.UNKNOWN;
        };
    }

    private Value member(
            Value owner, ClassRef type, List<Value> arguments, String name, boolean isInstance) {
        Optional<Classes.Member> found = inference.classes().member(type, arguments, name);
        if (found.isEmpty()) {
            return Value.UNKNOWN;
        }
        Classes.Member member = found.get();
        Map<String, Value> substitution =
                inference.classes().substitution(member.owner(), member.arguments());
        Value raw = inference.valueOf(member.target());
        if (raw
                instanceof
                Value.Function(SourceLocation file, List<Stmt.FunctionLike> overloads, _)) {
            List<Expr> decorators = overloads.getFirst().decoratorList();
            if (Decorators.has(decorators, "staticmethod")) {
                return raw;
            }
            boolean isClassMethod = Decorators.has(decorators, "classmethod");
            Value.Function bound =
                    new Value.Function(
                            file,
                            overloads,
                            isInstance || isClassMethod ? Optional.of(owner) : Optional.empty());
            return isInstance && Decorators.isProperty(decorators)
                    ? calls.result(bound, List.of())
                    : bound;
        }
        if (isEnumMember(member, name)) {
            return new Value.Instance(member.owner(), List.of());
        }
        return Substitution.apply(raw, substitution);
    }

    private boolean isEnumMember(Classes.Member member, String name) {
        return !name.startsWith("_")
                && member.target() instanceof Target.Variable
                && !member.owner().file().isStub()
                && inference.classes().ancestry(member.owner(), List.of()).stream()
                        .anyMatch(base ->
                                base.type().name().equals("Enum") && base.type().file().isStub());
    }

    private Value binary(Expr.BinOp operation, SourceLocation file, Scope scope) {
        Value left = inference.evaluate(operation.left(), file, scope);
        Value right = inference.evaluate(operation.right(), file, scope);
        boolean isUnion = operation.op() == Operator.BIT_OR && left instanceof Value.ClassObject;
        if (isUnion) {
            return Value.UNKNOWN;
        }
        if (left.equals(right) && operation.op() != Operator.DIV) {
            return left;
        }
        Value result = calls.result(attribute(left, method(operation.op())), List.of(right));
        return result instanceof Value.Unknown ? numeric(left, right) : result;
    }

    /// The wider one of two numbers.
    private static Value numeric(Value left, Value right) {
        List<String> order = List.of("bool", "int", "float", "complex");
        boolean areNumbers =
                left instanceof Value.Instance(ClassRef a, _)
                        && right instanceof Value.Instance(ClassRef b, _)
                        && order.contains(a.name())
                        && order.contains(b.name());
        if (!areNumbers) {
            return Value.UNKNOWN;
        }
        int leftRank = order.indexOf(((Value.Instance) left).type().name());
        return leftRank >= order.indexOf(((Value.Instance) right).type().name()) ? left : right;
    }

    private static String method(Operator operator) {
        return switch (operator) {
            case ADD -> "__add__";
            case SUB -> "__sub__";
            case MULT -> "__mul__";
            case MAT_MULT -> "__matmul__";
            case DIV -> "__truediv__";
            case MOD -> "__mod__";
            case POW -> "__pow__";
            case LSHIFT -> "__lshift__";
            case RSHIFT -> "__rshift__";
            case BIT_OR -> "__or__";
            case BIT_XOR -> "__xor__";
            case BIT_AND -> "__and__";
            case FLOOR_DIV -> "__floordiv__";
        };
    }

    private Value subscript(Expr.Subscript subscript, SourceLocation file, Scope scope) {
        Value owner = inference.evaluate(subscript.value(), file, scope);
        if (owner instanceof Value.ClassObject(ClassRef type, _)) {
            return new Value.ClassObject(
                    type, inference.annotations().arguments(subscript.slice(), file, scope));
        }
        if (owner instanceof Value.Instance(ClassRef type, List<Value> arguments)
                && type.name().equals("tuple")) {
            boolean isIndex =
                    subscript.slice()
                                    instanceof Expr.Constant(_, _, _, _, Literal.Int(var index), _)
                            && index.signum() >= 0
                            && index.bitLength() < 31
                            && index.intValue() < arguments.size();
            if (isIndex) {
                Literal.Int index = (Literal.Int) ((Expr.Constant) subscript.slice()).value();
                return arguments.get(index.value().intValue());
            }
            return subscript.slice() instanceof Expr.Slice ? owner : Value.union(arguments);
        }
        boolean keeps = subscript.slice() instanceof Expr.Slice;
        if (keeps && owner instanceof Value.Instance) {
            return owner;
        }
        return calls.result(
                attribute(owner, "__getitem__"),
                List.of(inference.evaluate(subscript.slice(), file, scope)));
    }

    /// What a loop over the value gives.
    Value element(Value iterable) {
        if (iterable instanceof Value.Instance(ClassRef type, List<Value> arguments)
                && type.name().equals("tuple")) {
            return Value.union(arguments);
        }
        Value iterator = calls.result(attribute(iterable, "__iter__"), List.of());
        Value next = calls.result(attribute(iterator, "__next__"), List.of());
        if (!(next instanceof Value.Unknown)) {
            return next;
        }
        Value awaitable =
                calls.result(
                        attribute(
                                calls.result(attribute(iterable, "__aiter__"), List.of()),
                                "__anext__"),
                        List.of());
        return awaited(awaitable);
    }

    /// What `with value as x` gives to x.
    Value entered(Value manager) {
        Value entered = calls.result(attribute(manager, "__enter__"), List.of());
        return entered instanceof Value.Unknown
                ? awaited(calls.result(attribute(manager, "__aenter__"), List.of()))
                : entered;
    }

    /// What `await value` gives: the result of a coroutine, task or future.
    Value awaited(Value value) {
        return value instanceof Value.Instance(_, List<Value> arguments) && !arguments.isEmpty()
                ? arguments.getLast()
                : Value.UNKNOWN;
    }

    /// The part of a value that one name of a target gets: all for the name itself, else by its
    /// place in a tuple or list.
    Value unpack(Expr target, Expr.Name wanted, Supplier<Value> value, SourceLocation file) {
        if (target == wanted) {
            return value.get();
        }
        List<Expr> parts =
                switch (target) {
                    case Expr.Tuple tuple -> tuple.elts();
                    case Expr.List list -> list.elts();
                    default -> List.of();
                };
        for (int i = 0; i < parts.size(); i++) {
            Expr part = parts.get(i);
            if (covers(part, wanted, file)) {
                int index = i;
                boolean isStarred = part instanceof Expr.Starred;
                Expr inner = part instanceof Expr.Starred starred ? starred.value() : part;
                return unpack(inner, wanted, () -> piece(value.get(), index, isStarred), file);
            }
        }
        return Value.UNKNOWN;
    }

    private boolean covers(Expr part, Expr.Name wanted, SourceLocation file) {
        var tree = inference.tree(file);
        return Span.of(tree, part).covers(Span.of(tree, wanted));
    }

    private Value piece(Value whole, int index, boolean isStarred) {
        if (isStarred) {
            return inference.builtinInstance("list", element(whole));
        }
        boolean isTuple =
                whole instanceof Value.Instance(ClassRef type, List<Value> arguments)
                        && type.name().equals("tuple")
                        && index < arguments.size();
        return isTuple ? ((Value.Instance) whole).arguments().get(index) : element(whole);
    }
}
