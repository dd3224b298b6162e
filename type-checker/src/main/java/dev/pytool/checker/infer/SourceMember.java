package dev.pytool.checker.infer;

import dev.pytool.checker.infer.FunctionInfo.Mark;
import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Symbol;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Member;
import dev.pytool.checker.type.Type;

import java.util.List;
import java.util.Optional;

/// A member by its symbol in the class body, or among the attributes that methods assign.
public final class SourceMember extends Member {
    private final Inference inference;
    private final SourceClass owner;
    private final Symbol symbol;
    private final Optional<Symbol> attribute;
    private final Optional<Binding.Assigned> annotated;
    private final Binding first;
    private Optional<Qualified> qualified = Optional.empty();
    private Optional<List<FunctionInfo>> functions = Optional.empty();

    SourceMember(
            Inference inference, SourceClass owner, Symbol symbol, Optional<Symbol> attribute) {
        this.inference = inference;
        this.owner = owner;
        this.symbol = symbol;
        this.attribute = attribute;
        this.annotated = inference.declarations().annotation(symbol);
        this.first = inference.declarations().first(symbol).orElse(symbol.bindings().getFirst());
    }

    public Symbol symbol() {
        return symbol;
    }

    Binding first() {
        return first;
    }

    /// The definitions, of a function.
    public List<FunctionInfo> functions() {
        if (functions.isEmpty()) {
            functions = Optional.of(inference.declarations().decorators().functions(symbol));
        }
        return functions.get();
    }

    private Optional<Qualified> qualified() {
        if (qualified.isEmpty() && annotated.isPresent()) {
            qualified = Optional.of(inference.declarations().qualified(annotated.get()));
        }
        return qualified;
    }

    @Override
    public String name() {
        return symbol.name();
    }

    @Override
    public ClassInfo owner() {
        return owner;
    }

    @Override
    public Kind kind() {
        return switch (first) {
            case Binding.Function _ -> functionKind(functions().getFirst());
            case Binding.Class _ -> Kind.NESTED_CLASS;
            case Binding.Assigned _ -> Kind.VARIABLE;
            default -> Kind.OTHER;
        };
    }

    private Kind functionKind(FunctionInfo info) {
        if (info.is(Mark.PROPERTY) || info.is(Mark.CACHED_PROPERTY)) {
            return Kind.PROPERTY;
        }
        if (info.is(Mark.STATIC_METHOD)) {
            return Kind.STATIC_METHOD;
        }
        if (info.is(Mark.CLASS_METHOD)) {
            return Kind.CLASS_METHOD;
        }
        Type type = inference.declarations().typeOf(symbol);
        return type instanceof CallableType
                        || type instanceof dev.pytool.checker.type.OverloadedType
                ? Kind.METHOD
                : Kind.VARIABLE;
    }

    @Override
    public Type type() {
        Type type = inference.declarations().typeOf(symbol);
        if (kind() == Kind.PROPERTY) {
            return type instanceof CallableType getter ? getter.returns() : AnyType.ERROR;
        }
        return owner.fieldType(this).orElse(type);
    }

    @Override
    public Type settableType() {
        if (kind() == Kind.PROPERTY) {
            for (FunctionInfo info : functions()) {
                if (info.is(Mark.SETTER) && info.signature().params().size() > 1) {
                    return info.signature().params().get(1).type();
                }
            }
        }
        return type();
    }

    @Override
    public boolean isSettable() {
        if (kind() == Kind.PROPERTY) {
            return functions().stream()
                    .anyMatch(f -> f.is(Mark.SETTER) || f.is(Mark.CACHED_PROPERTY));
        }
        return kind() == Kind.VARIABLE
                && !(owner.isFrozen() && owner.isField(name()))
                && !owner.isNamedTuple();
    }

    @Override
    public boolean isClassVar() {
        return qualified().map(Qualified::isClassVar).orElse(false);
    }

    @Override
    public boolean isFinal() {
        if (first instanceof Binding.Function) {
            return functions().stream().anyMatch(f -> f.is(Mark.FINAL));
        }
        return qualified().map(Qualified::isFinal).orElse(false);
    }

    @Override
    public boolean isDeclared() {
        return annotated.isPresent()
                || first instanceof Binding.Function
                || first instanceof Binding.Class;
    }

    @Override
    public boolean hasValue() {
        return !(first instanceof Binding.Assigned)
                || symbol.bindings().stream()
                        .anyMatch(b ->
                                b instanceof Binding.Assigned a
                                        && (a.value().isPresent()
                                                || a.how() != Binding.How.ANNOTATE));
    }

    /// Whether some method assigns it through `self`.
    boolean isAssignedInMethods() {
        return attribute.isPresent();
    }

    @Override
    public boolean isInstanceOnly() {
        return attribute.isPresent() && attribute.get() == symbol;
    }

    @Override
    public boolean isAbstract() {
        if (!(first instanceof Binding.Function)) {
            return false;
        }
        FunctionInfo info = functions().getFirst();
        if (functions().stream().anyMatch(f -> f.is(Mark.ABSTRACT))) {
            return true;
        }
        return owner.isProtocol()
                && !info.outer().module().isStub()
                && !info.is(Mark.OVERLOAD)
                && info.isTrivial()
                && info.isAnnotated()
                && !returnsNothing(info)
                && functions().size() == 1;
    }

    private static boolean returnsNothing(FunctionInfo info) {
        return info.signature().returns() instanceof dev.pytool.checker.type.NoneType
                || info.signature().returns() instanceof AnyType;
    }

    @Override
    public Type functionType() {
        return inference.declarations().typeOf(symbol);
    }

    @Override
    public int offset() {
        return first.scope().module().tree().start(first.node());
    }
}
