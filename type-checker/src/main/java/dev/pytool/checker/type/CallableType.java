package dev.pytool.checker.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A signature: parameters, return type and the type variables it binds itself.
public final class CallableType implements Type {
    private final ParameterList parameters;
    private final Type returns;
    private final List<TypeVarLike> typeVars;
    private final FunctionFacts facts;

    public CallableType(
            ParameterList parameters,
            Type returns,
            List<TypeVarLike> typeVars,
            FunctionFacts facts) {
        this.parameters = parameters;
        this.returns = returns;
        this.typeVars = typeVars;
        this.facts = facts;
    }

    public static CallableType of(List<Param> params, Type returns) {
        return new CallableType(ParameterList.of(params), returns, List.of(), FunctionFacts.NONE);
    }

    /// `Callable[..., returns]`.
    public static CallableType open(Type returns) {
        return new CallableType(ParameterList.ANY, returns, List.of(), FunctionFacts.NONE);
    }

    public ParameterList parameters() {
        return parameters;
    }

    public List<Param> params() {
        return parameters.params();
    }

    public Optional<ParamSpecType> tail() {
        return parameters.tail();
    }

    public boolean ellipsis() {
        return parameters.ellipsis();
    }

    public Type returns() {
        return returns;
    }

    public List<TypeVarLike> typeVars() {
        return typeVars;
    }

    public FunctionFacts facts() {
        return facts;
    }

    public CallableType withParameters(ParameterList list) {
        return new CallableType(list, returns, typeVars, facts);
    }

    public CallableType withParams(List<Param> params) {
        return withParameters(new ParameterList(params, tail(), ellipsis()));
    }

    public CallableType withReturns(Type type) {
        return new CallableType(parameters, type, typeVars, facts);
    }

    public CallableType withTypeVars(List<TypeVarLike> vars) {
        return new CallableType(parameters, returns, vars, facts);
    }

    public CallableType withFacts(FunctionFacts newFacts) {
        return new CallableType(parameters, returns, typeVars, newFacts);
    }

    /// The first parameter's type, if one takes a positional argument.
    public Optional<Type> firstParam() {
        if (params().isEmpty()) {
            return Optional.empty();
        }
        Param first = params().getFirst();
        return first.kind().isPositional() || first.kind() == Param.Kind.VAR_POSITIONAL
                ? Optional.of(first.type())
                : Optional.empty();
    }

    /// The callable without its first positional parameter, as after binding `self`.
    public CallableType dropFirst() {
        if (params().isEmpty() || !params().getFirst().kind().isPositional()) {
            return this;
        }
        return withParams(new ArrayList<>(params().subList(1, params().size())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallableType that
                && parameters.equals(that.parameters)
                && returns.equals(that.returns)
                && facts.guard().equals(that.facts.guard());
    }

    @Override
    public int hashCode() {
        return Objects.hash(parameters.params().size(), returns);
    }

    @Override
    public String toString() {
        return Display.full(this);
    }
}
