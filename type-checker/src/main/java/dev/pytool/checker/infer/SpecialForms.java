package dev.pytool.checker.infer;

import dev.pytool.checker.module.Scope;
import dev.pytool.checker.type.AliasInfo;
import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.FunctionFacts;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.LiteralType;
import dev.pytool.checker.type.LiteralValue;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParamSpecType;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.checker.type.UnpackedType;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names of module `typing` that are no ordinary classes, and the application of generics.
final class SpecialForms {
    /// Old names of generic classes (PEP 585).
    private static final Map<String, String> ALIASES =
            Map.ofEntries(
                    Map.entry("typing.List", "builtins.list"),
                    Map.entry("typing.Dict", "builtins.dict"),
                    Map.entry("typing.Set", "builtins.set"),
                    Map.entry("typing.FrozenSet", "builtins.frozenset"),
                    Map.entry("typing.DefaultDict", "collections.defaultdict"),
                    Map.entry("typing.OrderedDict", "collections.OrderedDict"),
                    Map.entry("typing.Counter", "collections.Counter"),
                    Map.entry("typing.ChainMap", "collections.ChainMap"),
                    Map.entry("typing.Deque", "collections.deque"),
                    Map.entry("typing.Text", "builtins.str"),
                    Map.entry("typing.Pattern", "re.Pattern"),
                    Map.entry("typing.Match", "re.Match"));

    private final TypeReader reader;
    private final Inference inference;

    SpecialForms(TypeReader reader, Inference inference) {
        this.reader = reader;
        this.inference = inference;
    }

    Optional<Type> read(
            String qualified, Expr name, List<Expr> args, Optional<Expr.Subscript> subscript) {
        if (ALIASES.containsKey(qualified)) {
            return Optional.of(
                    generic(inference.cls(ALIASES.get(qualified)), args, subscript, name));
        }
        Expr node = subscript.isPresent() ? subscript.get() : name;
        boolean bare = subscript.isEmpty();
        return Optional.ofNullable(
                switch (qualified) {
                    case "typing.Any" -> AnyType.EXPLICIT;
                    case "typing.Never", "typing.NoReturn" -> NeverType.NEVER;
                    case "typing.LiteralString" -> inference.str();
                    case "_typeshed.Incomplete", "_typeshed.Unused" -> null;
                    case "typing.Optional" -> bare ? AnyType.OMITTED : optional(args, node);
                    case "typing.Union" ->
                            bare
                                    ? AnyType.OMITTED
                                    : UnionType.of(args.stream().map(reader::read).toList());
                    case "typing.Tuple", "builtins.tuple" ->
                            bare ? inference.tupleOf(AnyType.OMITTED) : tuple(args, node);
                    case "typing.Type", "builtins.type" ->
                            bare
                                    ? qualified.equals("builtins.type")
                                            ? inference.type()
                                            : TypeType.of(AnyType.OMITTED)
                                    : typeOf(args, node);
                    case "typing.Callable" ->
                            bare ? CallableType.open(AnyType.OMITTED) : callable(args, node);
                    case "typing.Literal" ->
                            bare
                                    ? bad(
                                            node,
                                            "valid-type",
                                            "Literal[...] must have at least one parameter")
                                    : literal(args, node);
                    case "typing.Annotated" ->
                            args.isEmpty() ? AnyType.ERROR : annotated(args, node);
                    case "typing.Self" -> self(node);
                    case "typing.Unpack" ->
                            bare || args.size() != 1
                                    ? bad(
                                            node,
                                            "misc",
                                            "Unpack[...] requires exactly one type argument")
                                    : reader.unpacked(args.getFirst(), node);
                    case "typing.Concatenate" -> bare ? AnyType.ERROR : concatenate(args, node);
                    case "typing.TypeGuard", "typing.TypeIs" -> inference.bool();
                    case "typing.TypeForm" -> inference.object();
                    case "typing.Required", "typing.NotRequired" ->
                            qualifier(
                                    qualified,
                                    args,
                                    node,
                                    "[] can be only used in a TypedDict definition");
                    case "typing.ReadOnly" ->
                            qualifier(
                                    qualified,
                                    args,
                                    node,
                                    "[] can be only used in a TypedDict definition");
                    case "typing.ClassVar" ->
                            bad(
                                    node,
                                    "valid-type",
                                    "Invalid type: ClassVar nested inside other type");
                    case "typing.Final" ->
                            bad(
                                    node,
                                    "valid-type",
                                    "Final can be only used as an outermost qualifier in a variable annotation");
                    case "typing.Generic" ->
                            bad(
                                    node,
                                    "valid-type",
                                    "Invalid type: Generic[...] is only valid as a base class");
                    case "typing.Protocol" ->
                            bad(
                                    node,
                                    "valid-type",
                                    "Variable \"typing.Protocol\" is not valid as a type");
                    case "typing.TypedDict" ->
                            bad(
                                    node,
                                    "valid-type",
                                    "Variable \"typing.TypedDict\" is not valid as a type");
                    case "typing.TypeAlias" ->
                            bad(
                                    node,
                                    "valid-type",
                                    "Variable \"typing.TypeAlias\" is not valid as a type");
                    default -> null;
                });
    }

    private Type bad(Expr node, String code, String message) {
        reader.error(node, code, message);
        return AnyType.ERROR;
    }

    private Type qualifier(String qualified, List<Expr> args, Expr node, String message) {
        reader.error(node, "valid-type", qualified.substring(7) + message);
        return args.isEmpty() ? AnyType.ERROR : reader.read(args.getFirst());
    }

    private Type optional(List<Expr> args, Expr node) {
        if (args.size() != 1) {
            return bad(node, "valid-type", "Optional[...] must have exactly one type argument");
        }
        return UnionType.of(reader.read(args.getFirst()), NoneType.NONE);
    }

    private Type annotated(List<Expr> args, Expr node) {
        if (args.size() < 2) {
            return bad(
                    node,
                    "valid-type",
                    "Annotated[...] must have exactly one type argument and at least one annotation");
        }
        return reader.dispatch(args.getFirst());
    }

    private Type tuple(List<Expr> args, Expr node) {
        if (args.size() == 2
                && Literals.isEllipsis(args.get(1))
                && !(args.getFirst() instanceof Expr.Starred)) {
            return inference.tupleOf(reader.read(args.getFirst()));
        }
        List<Type> items = new ArrayList<>();
        if (args.size() == 1
                && args.getFirst() instanceof Expr.Tuple empty
                && empty.elts().isEmpty()) {
            return new TupleType(items);
        }
        for (Expr arg : args) {
            Type item = reader.readArgument(arg);
            if (item instanceof ParameterList) {
                item = bad(arg, "valid-type", "Unexpected \"...\"");
            }
            if (item instanceof UnpackedType u && u.inner() instanceof TupleType inner) {
                items.addAll(inner.items());
            } else {
                items.add(item);
            }
        }
        if (items.stream().filter(t -> t instanceof UnpackedType).count() > 1) {
            reader.error(node, "misc", "More than one variadic Unpack in a type is not allowed");
            return inference.tupleOf(AnyType.ERROR);
        }
        return items.size() == 1
                        && items.getFirst() instanceof UnpackedType u
                        && u.inner() instanceof Instance i
                ? i
                : new TupleType(items);
    }

    private Type typeOf(List<Expr> args, Expr node) {
        if (args.size() != 1) {
            return bad(node, "valid-type", "type[...] must have exactly one type argument");
        }
        Type item = reader.read(args.getFirst());
        if (item instanceof UnionType union) {
            return UnionType.of(union.items().stream().map(t -> (Type) TypeType.of(t)).toList());
        }
        if (item instanceof TypeType) {
            return bad(node, "misc", "type[...] can't contain \"type[...]\"");
        }
        return TypeType.of(item);
    }

    private Type callable(List<Expr> args, Expr node) {
        if (args.size() != 2) {
            reader.error(
                    node,
                    "valid-type",
                    "Please use \"Callable[[<parameters>], <return type>]\" or \"Callable\"");
            return CallableType.open(AnyType.ERROR);
        }
        FunctionFacts facts = FunctionFacts.NONE.withGuard(guard(args.get(1)));
        Type returns = reader.read(args.get(1));
        ParameterList list = callableParameters(args.getFirst());
        return new CallableType(list, returns, List.of(), facts);
    }

    /// `TypeGuard[T]` or `TypeIs[T]` as a return type.
    Optional<FunctionFacts.Guard> guard(Expr returns) {
        if (returns instanceof Expr.Subscript subscript) {
            String name = inference.names().qualified(subscript.value(), reader.scope()).orElse("");
            if (name.equals("typing.TypeGuard") || name.equals("typing.TypeIs")) {
                return Optional.of(
                        new FunctionFacts.Guard(
                                reader.read(subscript.slice()), name.equals("typing.TypeIs")));
            }
        }
        if (Literals.text(returns).isPresent()) {
            return reader.parseText(returns)
                    .flatMap(inner -> {
                        Optional<FunctionFacts.Guard> found = guard(inner);
                        reader.leaveText();
                        return found;
                    });
        }
        return Optional.empty();
    }

    private ParameterList callableParameters(Expr expression) {
        if (Literals.isEllipsis(expression)) {
            return ParameterList.ANY;
        }
        if (expression instanceof Expr.List list) {
            return parameterList(list);
        }
        return switch (reader.dispatch(expression)) {
            case ParamSpecType spec -> ParameterList.of(spec);
            case ParameterList list -> list;
            case AnyType _ -> ParameterList.ANY;
            default -> {
                reader.error(
                        expression,
                        "valid-type",
                        "The first argument to Callable must be a list of types, parameter specification, or \"...\"");
                yield ParameterList.ANY;
            }
        };
    }

    ParameterList parameterList(Expr.List list) {
        List<Param> params = new ArrayList<>();
        for (Expr element : list.elts()) {
            Type type = reader.readArgument(element);
            if (type instanceof ParameterList) {
                type = bad(element, "valid-type", "Unexpected \"...\"");
            }
            if (type instanceof ParamSpecType) {
                type = reader.read(element);
            }
            params.add(
                    type instanceof UnpackedType
                            ? new Param("", type, Param.Kind.VAR_POSITIONAL, false)
                            : Param.positional(type));
        }
        return Substitution.NONE.parameters(ParameterList.of(params));
    }

    private Type concatenate(List<Expr> args, Expr node) {
        List<Param> params = new ArrayList<>();
        for (Expr arg : args.subList(0, args.size() - 1)) {
            params.add(Param.positional(reader.read(arg)));
        }
        Expr last = args.getLast();
        if (Literals.isEllipsis(last)) {
            return new ParameterList(params, Optional.empty(), true);
        }
        if (reader.dispatch(last) instanceof ParamSpecType spec) {
            return new ParameterList(params, Optional.of(spec), false);
        }
        reader.error(
                node, "valid-type", "The last parameter to Concatenate needs to be a ParamSpec");
        return ParameterList.ANY;
    }

    private Type self(Expr node) {
        Optional<Scope> scope = Optional.of(reader.scope());
        while (scope.isPresent() && scope.get().kind() != Scope.Kind.CLASS) {
            scope = scope.get().parent();
        }
        if (scope.isEmpty()) {
            return bad(
                    node,
                    "misc",
                    "Self type is only allowed in annotations within class definition");
        }
        ClassInfo cls = inference.classes().of(scope.get());
        if (cls.isSubclassOf("builtins.type")) {
            return bad(node, "misc", "Self type cannot be used in a metaclass");
        }
        return cls.selfVar();
    }

    private Type literal(List<Expr> args, Expr node) {
        List<Type> out = new ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            out.add(literalItem(args.get(i), i + 1, node));
        }
        return UnionType.of(out);
    }

    private Type literalItem(Expr arg, int index, Expr node) {
        if (Literals.isNone(arg)) {
            return NoneType.NONE;
        }
        if (arg instanceof Expr.UnaryOp u && u.op() == dev.pytool.parser.ast.UnaryOperator.UADD) {
            return bad(
                    arg,
                    "valid-type",
                    "Invalid type: Literal[...] cannot contain arbitrary expressions");
        }
        Optional<LiteralValue> value = Literals.value(arg);
        if (value.isPresent()) {
            return new LiteralType(value.get(), Constants.fallback(value.get(), inference));
        }
        if (arg instanceof Expr.Constant c) {
            String what =
                    switch (c.value()) {
                        case Literal.Float _ -> "float";
                        case Literal.Imaginary _ -> "complex";
                        default -> "Any";
                    };
            return bad(
                    arg,
                    "valid-type",
                    "Parameter "
                            + index
                            + " of Literal[...] "
                            + (what.equals("Any")
                                    ? "is invalid"
                                    : "cannot be of type \"" + what + "\""));
        }
        if (arg instanceof Expr.Attribute attribute) {
            Optional<ClassInfo> cls =
                    inference
                            .names()
                            .resolve(attribute.value(), reader.scope())
                            .flatMap(t ->
                                    t instanceof Names.Target.Defined d
                                            ? inference.declarations().classOf(d.symbol())
                                            : Optional.empty());
            if (cls.isPresent()
                    && cls.get().isEnum()
                    && cls.get().enumMembers().contains(attribute.attr())) {
                return new LiteralType(
                        new LiteralValue.Member(cls.get(), attribute.attr()),
                        Instance.of(cls.get()));
            }
        }
        if (arg instanceof Expr.Name
                || arg instanceof Expr.Attribute
                || arg instanceof Expr.Subscript) {
            Report quiet = Report.silent();
            Type type = new TypeReader(inference, reader.scope(), quiet).dispatch(arg);
            if (quiet.errors() == 0
                    && UnionType.itemsOf(AliasType.proper(type)).stream()
                            .allMatch(t -> t instanceof LiteralType || t instanceof NoneType)) {
                return AliasType.proper(type);
            }
            return bad(arg, "valid-type", "Parameter " + index + " of Literal[...] is invalid");
        }
        return bad(
                arg,
                "valid-type",
                "Invalid type: Literal[...] cannot contain arbitrary expressions");
    }

    /// A class with the arguments of a subscript, if there is one.
    Type generic(ClassInfo cls, List<Expr> args, Optional<Expr.Subscript> subscript, Expr name) {
        if (subscript.isEmpty()) {
            if (inference.options().disallowAnyGenerics()
                    && cls.typeParams().stream().anyMatch(p -> p.defaultType().isEmpty())
                    && !cls.is("builtins.type")) {
                reader.error(
                        name,
                        "type-arg",
                        "Missing type arguments for generic type \"" + cls.name() + "\"");
            }
            return TypeArguments.apply(cls, List.of(), inference);
        }
        if (cls.isTuple()) {
            return tuple(args, subscript.get());
        }
        List<Type> types = arguments(args);
        if (!cls.typeParams().isEmpty() || !cls.hasUnknownBase()) {
            TypeArguments.check(
                    cls.name(),
                    cls.typeParams(),
                    types,
                    reader.place(subscript.get()),
                    reader.report(),
                    inference);
        }
        return TypeArguments.apply(cls, types, inference);
    }

    private List<Type> arguments(List<Expr> args) {
        if (args.size() == 1
                && args.getFirst() instanceof Expr.Tuple empty
                && empty.elts().isEmpty()) {
            return List.of();
        }
        return args.stream().map(reader::readArgument).toList();
    }

    Type alias(AliasInfo alias, List<Expr> args, Optional<Expr.Subscript> subscript, Expr name) {
        List<Type> types = arguments(args);
        boolean open = alias instanceof SourceAlias source && source.isResolving();
        if (open) {
            return new AliasType(alias, types);
        }
        var params = alias.typeParams();
        if (subscript.isPresent()
                && params.isEmpty()
                && AliasType.proper(alias.target()) instanceof AnyType) {
            return AnyType.ERROR;
        }
        if (subscript.isPresent() && params.isEmpty()) {
            if (AliasType.proper(alias.target()) instanceof Instance i
                    && !i.cls().typeParams().isEmpty()
                    && i.args().stream().allMatch(a -> a instanceof AnyType)) {
                return generic(i.cls(), args, subscript, name);
            }
            reader.error(
                    subscript.get(),
                    "type-arg",
                    "Bad number of arguments for type alias, expected 0, given " + types.size());
            return alias.target();
        }
        boolean variadic =
                params.stream().anyMatch(p -> !(p instanceof dev.pytool.checker.type.TypeVarType));
        int minimum = (int) params.stream().filter(p -> p.defaultType().isEmpty()).count();
        if (subscript.isPresent()
                && !variadic
                && (types.size() > params.size() || types.size() < minimum)) {
            reader.error(
                    subscript.get(),
                    "type-arg",
                    "Bad number of arguments for type alias, expected "
                            + (minimum < params.size() ? "between " + minimum + " and " : "")
                            + params.size()
                            + ", given "
                            + types.size());
        } else if (subscript.isPresent()) {
            TypeArguments.bounds(
                    alias.name(),
                    params,
                    types,
                    reader.place(subscript.get()),
                    reader.report(),
                    inference);
        }
        List<Type> matched = TypeArguments.match(params, types, inference);
        return alias instanceof SourceAlias source && source.isRecursive()
                ? new AliasType(alias, matched)
                : Substitution.of(params, matched).apply(alias.target());
    }
}
