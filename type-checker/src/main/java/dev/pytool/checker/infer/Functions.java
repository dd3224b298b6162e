package dev.pytool.checker.infer;

import dev.pytool.checker.infer.FunctionInfo.Mark;
import dev.pytool.checker.module.Scope;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.FunctionFacts;
import dev.pytool.checker.type.NoneType;
import dev.pytool.checker.type.Occurrences;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParamSpecType;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Signatures of `def`s.
public final class Functions {
    private final Inference inference;
    private final Map<Stmt.FunctionLike, FunctionInfo> known = new IdentityHashMap<>();
    private final Map<Stmt.FunctionLike, Boolean> active = new IdentityHashMap<>();

    Functions(Inference inference) {
        this.inference = inference;
    }

    /// @param outer the scope that holds the definition
    public FunctionInfo of(Stmt.FunctionLike node, Scope outer) {
        FunctionInfo info = known.get(node);
        if (info == null) {
            active.put(node, true);
            info = build(node, outer, Report.silent());
            active.remove(node);
            known.putIfAbsent(node, info);
        }
        return info;
    }

    /// Reads the header again, reporting what is wrong in it.
    public void check(Stmt.FunctionLike node, Scope outer, Report report) {
        build(node, outer, report);
    }

    /// The type variables that the function binds itself.
    List<TypeVarLike> ownVariables(Stmt.FunctionLike node, Scope scope) {
        if (active.containsKey(node)) {
            return List.of();
        }
        Scope outer = scope.parent().orElse(scope);
        while (outer.kind() == Scope.Kind.TYPE_PARAMETERS
                && outer.node() == node
                && outer.parent().isPresent()) {
            outer = outer.parent().get();
        }
        return of(node, outer).signature().typeVars();
    }

    private FunctionInfo build(Stmt.FunctionLike node, Scope outer, Report report) {
        Scope scope = outer.module().scopeOf(node);
        Scope header = scope.parent().orElse(outer);
        Optional<ClassInfo> cls =
                outer.kind() == Scope.Kind.CLASS
                        ? Optional.of(inference.classes().of(outer))
                        : Optional.empty();
        Set<Mark> marks = marks(node, outer, cls.isPresent());
        Header reader = new Header(node, header, report, cls, marks);
        List<Param> params = reader.parameters();
        Type returns = reader.returns();
        ParameterList list = reader.list(params);
        CallableType raw = new CallableType(list, returns, List.of(), reader.facts());
        List<TypeVarLike> own = new ArrayList<>();
        for (TypeParam param : node.typeParams()) {
            own.add(inference.declarations().typeParameter(param, header));
        }
        CallableType signature = bind(raw, own);
        Type result = returns;
        if (node instanceof Stmt.AsyncFunctionDef
                && scope.yields().isEmpty()
                && !isAsyncGeneratorType(returns, scope)) {
            signature =
                    signature.withReturns(
                            inference.instance(
                                    "typing.Coroutine",
                                    AnyType.EXPLICIT,
                                    AnyType.EXPLICIT,
                                    signature.returns()));
        }
        if (!own.isEmpty() || !signature.typeVars().isEmpty()) {
            result = bindReturn(raw.returns(), signature.typeVars());
        }
        return new FunctionInfo(node, outer, scope, signature, result, marks, reader.deprecated());
    }

    private static boolean isAsyncGeneratorType(Type returns, Scope scope) {
        return false;
    }

    private static Type bindReturn(Type returns, List<TypeVarLike> vars) {
        Map<TypeVarLike, Type> map = new HashMap<>();
        for (TypeVarLike variable : Occurrences.variables(returns)) {
            if (variable.scope() == 0) {
                vars.stream()
                        .filter(v -> v.name().equals(variable.name()))
                        .findFirst()
                        .ifPresent(v -> map.put(variable, v));
            }
        }
        return Substitution.of(map).apply(returns);
    }

    /// Variables bound nowhere else become the function's.
    private CallableType bind(CallableType raw, List<TypeVarLike> own) {
        List<TypeVarLike> vars = new ArrayList<>(own);
        Map<TypeVarLike, Type> map = new HashMap<>();
        long scope = 0;
        for (TypeVarLike variable : Occurrences.variables(raw)) {
            if (variable.scope() == 0) {
                scope = scope == 0 ? inference.freshScope() : scope;
                TypeVarLike bound = variable.inScope(scope);
                map.put(variable, bound);
                vars.add(bound);
            }
        }
        return Substitution.of(map).callable(raw).withTypeVars(List.copyOf(vars));
    }

    private Set<Mark> marks(Stmt.FunctionLike node, Scope outer, boolean method) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Expr decorator : node.decoratorList()) {
            marks.add(mark(decorator, outer));
        }
        if (method && node.name().equals("__new__")) {
            marks.add(Mark.STATIC_METHOD);
        }
        if (method
                && (node.name().equals("__init_subclass__")
                        || node.name().equals("__class_getitem__"))) {
            marks.add(Mark.CLASS_METHOD);
        }
        return marks;
    }

    /// What one decorator means.
    Mark mark(Expr decorator, Scope scope) {
        if (decorator instanceof Expr.Attribute attribute
                && attribute.value() instanceof Expr.Name) {
            switch (attribute.attr()) {
                case "setter":
                    return Mark.SETTER;
                case "deleter":
                    return Mark.DELETER;
                case "getter":
                    return Mark.PROPERTY;
                default:
                    break;
            }
        }
        Expr name = decorator instanceof Expr.Call call ? call.func() : decorator;
        return switch (inference.names().qualified(name, scope).orElse("")) {
            case "builtins.staticmethod", "abc.abstractstaticmethod" -> Mark.STATIC_METHOD;
            case "builtins.classmethod", "abc.abstractclassmethod" -> Mark.CLASS_METHOD;
            case "builtins.property",
                    "abc.abstractproperty",
                    "types.DynamicClassAttribute",
                    "enum.property" ->
                    Mark.PROPERTY;
            case "functools.cached_property" -> Mark.CACHED_PROPERTY;
            case "abc.abstractmethod" -> Mark.ABSTRACT;
            case "typing.overload" -> Mark.OVERLOAD;
            case "typing.final" -> Mark.FINAL;
            case "typing.override" -> Mark.OVERRIDE;
            case "typing.no_type_check" -> Mark.NO_TYPE_CHECK;
            default -> Mark.OTHER;
        };
    }

    /// Reads the parameters and return type of one header.
    private final class Header {
        private final Stmt.FunctionLike node;
        private final Scope scope;
        private final Report report;
        private final Optional<ClassInfo> cls;
        private final Set<Mark> marks;
        private final boolean annotated;
        private Optional<ParamSpecType> spec = Optional.empty();

        Header(
                Stmt.FunctionLike node,
                Scope scope,
                Report report,
                Optional<ClassInfo> cls,
                Set<Mark> marks) {
            this.node = node;
            this.scope = scope;
            this.report = report;
            this.cls = cls;
            this.marks = marks;
            this.annotated = isAnnotated(node);
        }

        FunctionFacts facts() {
            Optional<FunctionFacts.Guard> guard =
                    node.returns()
                            .flatMap(r ->
                                    new SpecialForms(
                                                    new TypeReader(inference, scope, report),
                                                    inference)
                                            .guard(r))
                            .map(g ->
                                    new FunctionFacts.Guard(
                                            inference.annotations().bindKnown(g.type(), scope),
                                            g.exact()));
            return new FunctionFacts(
                    node.name(),
                    cls.map(ClassInfo::name).orElse(""),
                    guard,
                    annotated && !marks.contains(Mark.NO_TYPE_CHECK),
                    deprecated(),
                    Optional.of(node));
        }

        Optional<String> deprecated() {
            for (Expr decorator : node.decoratorList()) {
                if (decorator instanceof Expr.Call call
                        && !call.args().isEmpty()
                        && Classes.isDeprecated(
                                inference.names().qualified(call.func(), scope).orElse(""))) {
                    return Literals.text(call.args().getFirst());
                }
            }
            return Optional.empty();
        }

        List<Param> parameters() {
            Arguments args = node.args();
            List<Param> out = new ArrayList<>();
            int total = args.posonlyargs().size() + args.args().size();
            int firstDefault = total - args.defaults().size();
            int index = 0;
            boolean historical = args.posonlyargs().isEmpty();
            for (Arg arg : args.posonlyargs()) {
                out.add(param(arg, Param.Kind.POSITIONAL_ONLY, index >= firstDefault, index));
                index++;
            }
            for (Arg arg : args.args()) {
                boolean self = index == 0 && isMethod();
                boolean dunder = arg.arg().startsWith("__") && !arg.arg().endsWith("__");
                historical &= dunder || self;
                out.add(
                        param(
                                arg,
                                historical && dunder
                                        ? Param.Kind.POSITIONAL_ONLY
                                        : Param.Kind.NORMAL,
                                index >= firstDefault,
                                index));
                index++;
            }
            args.vararg().ifPresent(arg -> variadic(arg, Param.Kind.VAR_POSITIONAL, out));
            for (int i = 0; i < args.kwonlyargs().size(); i++) {
                out.add(
                        param(
                                args.kwonlyargs().get(i),
                                Param.Kind.KEYWORD_ONLY,
                                args.kwDefaults().get(i).isPresent(),
                                -1));
            }
            args.kwarg().ifPresent(arg -> variadic(arg, Param.Kind.VAR_KEYWORD, out));
            return out;
        }

        private boolean isMethod() {
            return cls.isPresent()
                    && (!marks.contains(Mark.STATIC_METHOD) || node.name().equals("__new__"));
        }

        private Param param(Arg arg, Param.Kind kind, boolean hasDefault, int index) {
            Type type;
            if (arg.annotation().isPresent() && !marks.contains(Mark.NO_TYPE_CHECK)) {
                type =
                        inference
                                .annotations()
                                .readSignature(arg.annotation().get(), scope, report, false);
            } else if (index == 0 && isMethod()) {
                boolean ofClass =
                        marks.contains(Mark.CLASS_METHOD) || node.name().equals("__new__");
                Type self = cls.get().selfVar();
                type = ofClass ? TypeType.of(self) : self;
                if (cls.get().isSubclassOf("builtins.type") && !ofClass) {
                    type = cls.get().selfVar();
                }
            } else {
                type = AnyType.UNANNOTATED;
            }
            return new Param(arg.arg(), type, kind, hasDefault);
        }

        private void variadic(Arg arg, Param.Kind kind, List<Param> out) {
            Type type =
                    arg.annotation().isEmpty() || marks.contains(Mark.NO_TYPE_CHECK)
                            ? AnyType.UNANNOTATED
                            : inference
                                    .annotations()
                                    .readSignature(arg.annotation().get(), scope, report, true);
            if (type instanceof ParamSpecType found) {
                spec = Optional.of(found);
            } else {
                out.add(new Param(arg.arg(), type, kind, false));
            }
        }

        ParameterList list(List<Param> params) {
            if (spec.isEmpty()) {
                return Substitution.NONE.parameters(ParameterList.of(params));
            }
            return new ParameterList(params, spec, false);
        }

        Type returns() {
            if (node.returns().isPresent() && !marks.contains(Mark.NO_TYPE_CHECK)) {
                return inference
                        .annotations()
                        .readSignature(node.returns().get(), scope, report, false);
            }
            boolean init =
                    cls.isPresent()
                            && (node.name().equals("__init__")
                                    || node.name().equals("__init_subclass__"));
            return init && annotated ? NoneType.NONE : AnyType.UNANNOTATED;
        }
    }

    static boolean isAnnotated(Stmt.FunctionLike node) {
        Arguments args = node.args();
        return node.returns().isPresent()
                || args.posonlyargs().stream().anyMatch(a -> a.annotation().isPresent())
                || args.args().stream().anyMatch(a -> a.annotation().isPresent())
                || args.kwonlyargs().stream().anyMatch(a -> a.annotation().isPresent())
                || args.vararg().flatMap(Arg::annotation).isPresent()
                || args.kwarg().flatMap(Arg::annotation).isPresent();
    }
}
