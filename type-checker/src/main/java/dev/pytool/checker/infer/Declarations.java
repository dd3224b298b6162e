package dev.pytool.checker.infer;

import dev.pytool.analyzer.imports.ModuleFile;
import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Scope;
import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.type.AliasInfo;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.ParamSpecType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarTupleType;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.TypeParam;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// Types of symbols: declared, or inferred from the first place that binds them. Each is computed
/// once; a symbol met again while its type is being found is `Any` there.
public final class Declarations {
    private final Inference inference;
    private final Decorators decorators;
    private final TypeParameters typeParameters;
    private final Map<Symbol, Type> types = new IdentityHashMap<>();
    private final Map<Symbol, Boolean> active = new IdentityHashMap<>();
    private final Map<Symbol, Optional<AliasInfo>> aliases = new IdentityHashMap<>();
    private final Map<TypeParam, TypeVarLike> parameters = new IdentityHashMap<>();
    private final Map<Symbol, Optional<TypeVarLike>> variables = new IdentityHashMap<>();

    Declarations(Inference inference) {
        this.inference = inference;
        this.decorators = new Decorators(inference);
        this.typeParameters = new TypeParameters(inference);
    }

    Decorators decorators() {
        return decorators;
    }

    /// The type a symbol has as a value.
    public Type typeOf(Symbol symbol) {
        Type known = types.get(symbol);
        if (known != null) {
            return known;
        }
        if (active.put(symbol, true) != null) {
            return AnyType.ERROR;
        }
        try {
            Type type = compute(symbol);
            types.putIfAbsent(symbol, type);
            return types.get(symbol);
        } finally {
            active.remove(symbol);
        }
    }

    boolean isActive(Symbol symbol) {
        return active.containsKey(symbol);
    }

    boolean isKnown(Symbol symbol) {
        return types.containsKey(symbol);
    }

    /// Settles the type of a symbol that a body's reading has found out.
    void publish(Symbol symbol, Type type) {
        types.putIfAbsent(symbol, type);
    }

    /// The binding that declares the type of a variable with an annotation, if there is one.
    public Optional<Binding.Assigned> annotation(Symbol symbol) {
        for (Binding binding : symbol.bindings()) {
            if (binding instanceof Binding.Assigned assigned && assigned.annotation().isPresent()) {
                return Optional.of(assigned);
            }
        }
        return Optional.empty();
    }

    /// The first binding that is no `del`.
    Optional<Binding> first(Symbol symbol) {
        return symbol.bindings().stream().filter(b -> !(b instanceof Binding.Deleted)).findFirst();
    }

    private Type compute(Symbol symbol) {
        Optional<Binding> first = first(symbol);
        if (first.isEmpty()) {
            return AnyType.ERROR;
        }
        Optional<Binding.Assigned> annotated = annotation(symbol);
        if (annotated.isPresent() && first.get() instanceof Binding.Assigned) {
            return declared(symbol, annotated.get());
        }
        return switch (first.get()) {
            case Binding.Function _ -> decorators.group(symbol);
            case Binding.Class b -> classValue(b);
            case Binding.TypeAlias _ -> inference.instance("typing.TypeAliasType");
            case Binding.Import b ->
                    inference
                            .names()
                            .module(b)
                            .<Type>map(f -> Modules.type(f, inference))
                            .orElse(AnyType.UNIMPORTED);
            case Binding.From b -> imported(b);
            case Binding.Parameter b -> parameter(b);
            case Binding.TypeParameter b ->
                    inference.instance(
                            switch (b.node()) {
                                case TypeParam.TypeVar _ -> "typing.TypeVar";
                                case TypeParam.ParamSpec _ -> "typing.ParamSpec";
                                case TypeParam.TypeVarTuple _ -> "typing.TypeVarTuple";
                            });
            case Binding.Except b -> Exceptions.caught(b, Context.detached(b.scope()), inference);
            case Binding.Match _ -> AnyType.UNANNOTATED;
            case Binding.Assigned b -> VariableTypes.infer(symbol, b, inference);
            case Binding.Deleted _ -> AnyType.ERROR;
        };
    }

    private Type classValue(Binding.Class binding) {
        ClassInfo cls = inference.classes().of(binding.scope().module().scopeOf(binding.node()));
        return TypeType.named(cls.selfType());
    }

    private Type declared(Symbol symbol, Binding.Assigned binding) {
        Qualified read = qualified(binding);
        if (read.isAlias()) {
            return alias(symbol).<Type>map(a -> TypeType.named(a.target())).orElse(AnyType.ERROR);
        }
        if (read.type().isPresent()) {
            return read.type().get();
        }
        if (binding.value().isEmpty()) {
            return finalFromInit(symbol, binding);
        }
        Type value =
                inference
                        .expressions()
                        .infer(binding.value().get(), Context.detached(binding.scope()));
        return read.isFinal() ? value : VariableTypes.widened(value);
    }

    /// `x: Final` in a class body takes its type from the assignment in `__init__`.
    private Type finalFromInit(Symbol symbol, Binding.Assigned binding) {
        Symbol attribute = binding.scope().attributes().get(symbol.name());
        return attribute == null || attribute == symbol ? AnyType.ERROR : typeOf(attribute);
    }

    /// The annotation of a variable, taken apart.
    public Qualified qualified(Binding.Assigned binding) {
        return inference
                .annotations()
                .declared(binding.annotation().orElseThrow(), binding.scope(), Report.silent());
    }

    private Type imported(Binding.From binding) {
        Optional<ModuleFile> file =
                Names.found(
                        inference.names().resolve(binding.statement(), binding.scope().module()));
        if (file.isEmpty()) {
            return AnyType.UNIMPORTED;
        }
        Optional<Names.Target> target =
                inference
                        .names()
                        .within(file.get(), binding.node().name(), binding.scope().module());
        if (target.isEmpty()) {
            return Modules.fallback(file.get(), inference).orElse(AnyType.ERROR);
        }
        return switch (target.get()) {
            case Names.Target.Module module -> Modules.type(module.file(), inference);
            case Names.Target.Defined defined -> typeOf(defined.symbol());
        };
    }

    private Type parameter(Binding.Parameter binding) {
        return ParameterTypes.declared(binding, inference);
    }

    /// The class that a symbol names, imports followed.
    public Optional<ClassInfo> classOf(Symbol symbol) {
        Optional<Names.Target> target = inference.names().follow(symbol);
        if (target.isEmpty()
                || !(target.get() instanceof Names.Target.Defined defined)
                || defined.symbol().bindings().isEmpty()) {
            return Optional.empty();
        }
        return switch (first(defined.symbol()).orElse(defined.symbol().bindings().getFirst())) {
            case Binding.Class b ->
                    Optional.of(inference.classes().of(b.scope().module().scopeOf(b.node())));
            case Binding.Assigned b
                    when b.value().isPresent()
                            && b.value().get() instanceof Expr.Call call
                            && MadeClasses.makes(call, b.scope(), inference) ->
                    inference
                            .classes()
                            .made(call, b.scope(), defined.symbol().name(), Report.silent());
            default -> Optional.empty();
        };
    }

    /// The type variable that a symbol names, unbound for one made by a call.
    public Optional<TypeVarLike> typeParameter(Symbol symbol) {
        Optional<TypeVarLike> known = variables.get(symbol);
        if (known == null) {
            Optional<Names.Target> target = inference.names().follow(symbol);
            known =
                    target.isPresent() && target.get() instanceof Names.Target.Defined defined
                            ? ofDefinition(defined.symbol())
                            : Optional.empty();
            variables.put(symbol, known);
        }
        return known;
    }

    private Optional<TypeVarLike> ofDefinition(Symbol symbol) {
        if (symbol.bindings().isEmpty()) {
            return Optional.empty();
        }
        return switch (symbol.bindings().getFirst()) {
            case Binding.TypeParameter b -> Optional.of(typeParameter(b.node(), b.scope()));
            case Binding.Assigned b
                    when b.value().isPresent()
                            && b.value().get() instanceof Expr.Call call
                            && b.target() instanceof Expr.Name ->
                    typeParameters.ofCall(call, b.scope(), symbol.name());
            default -> Optional.empty();
        };
    }

    /// A parameter of a PEP 695 list.
    TypeVarLike typeParameter(TypeParam node, Scope scope) {
        TypeVarLike known = parameters.get(node);
        if (known == null) {
            long id = inference.freshScope();
            known =
                    switch (node) {
                        case TypeParam.TypeVar v ->
                                new TypeVarType(v.name(), id, typeParameters.limits(v, scope));
                        case TypeParam.ParamSpec v ->
                                new ParamSpecType(
                                        v.name(),
                                        id,
                                        typeParameters.defaultOf(v.defaultValue(), scope));
                        case TypeParam.TypeVarTuple v ->
                                new TypeVarTupleType(
                                        v.name(),
                                        id,
                                        typeParameters.defaultOf(v.defaultValue(), scope));
                    };
            parameters.put(node, known);
        }
        return known;
    }

    /// The alias that a symbol names, if what it is bound to is a type expression.
    public Optional<AliasInfo> alias(Symbol symbol) {
        Optional<AliasInfo> known = aliases.get(symbol);
        if (known == null) {
            aliases.put(symbol, Optional.empty());
            Optional<Names.Target> target = inference.names().follow(symbol);
            known =
                    target.isPresent() && target.get() instanceof Names.Target.Defined defined
                            ? defined.symbol() == symbol
                                    ? Aliases.of(symbol, inference)
                                    : alias(defined.symbol())
                            : Optional.empty();
            aliases.put(symbol, known);
        }
        return known;
    }

    /// The names a statement binds, for callers that walk bodies.
    Optional<Symbol> symbol(Scope scope, String name) {
        return scope.lookup(name);
    }
}
