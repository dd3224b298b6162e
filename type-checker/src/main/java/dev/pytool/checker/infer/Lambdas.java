package dev.pytool.checker.infer;

import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.FunctionFacts;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `lambda`: parameters take their types from the callable that is expected.
final class Lambdas {
    private Lambdas() {}

    static Type infer(Expr.Lambda lambda, Optional<Type> hint, Context cx, Inference inference) {
        Optional<CallableType> wanted =
                hint.flatMap(h ->
                        UnionType.itemsOf(AliasType.proper(h)).stream()
                                .map(t -> callable(t, inference))
                                .flatMap(Optional::stream)
                                .findFirst());
        Context inner = cx.in(cx.module().scopeOf(lambda), cx.flow().copy());
        Arguments args = lambda.args();
        List<Param> params = new ArrayList<>();
        List<Arg> positional = new ArrayList<>(args.posonlyargs());
        positional.addAll(args.args());
        int firstDefault = positional.size() - args.defaults().size();
        for (int i = 0; i < positional.size(); i++) {
            Type type = AnyType.UNANNOTATED;
            if (wanted.isPresent()
                    && i < wanted.get().params().size()
                    && wanted.get().params().get(i).kind().isPositional()) {
                type = wanted.get().params().get(i).type();
            }
            boolean hasDefault = i >= firstDefault;
            params.add(
                    new Param(
                            positional.get(i).arg(),
                            type,
                            i < args.posonlyargs().size()
                                    ? Param.Kind.POSITIONAL_ONLY
                                    : Param.Kind.NORMAL,
                            hasDefault));
            inner.flow().put(positional.get(i).arg(), type);
        }
        args.vararg()
                .ifPresent(a -> {
                    params.add(
                            new Param(
                                    a.arg(),
                                    AnyType.UNANNOTATED,
                                    Param.Kind.VAR_POSITIONAL,
                                    false));
                    inner.flow().put(a.arg(), inference.tupleOf(AnyType.UNANNOTATED));
                });
        for (int i = 0; i < args.kwonlyargs().size(); i++) {
            params.add(
                    new Param(
                            args.kwonlyargs().get(i).arg(),
                            AnyType.UNANNOTATED,
                            Param.Kind.KEYWORD_ONLY,
                            args.kwDefaults().get(i).isPresent()));
            inner.flow().put(args.kwonlyargs().get(i).arg(), AnyType.UNANNOTATED);
        }
        args.kwarg()
                .ifPresent(a -> {
                    params.add(
                            new Param(a.arg(), AnyType.UNANNOTATED, Param.Kind.VAR_KEYWORD, false));
                    inner.flow().put(a.arg(), inference.dict(inference.str(), AnyType.UNANNOTATED));
                });
        args.defaults().forEach(d -> inference.expressions().infer(d, cx));
        Optional<Type> result =
                wanted.map(CallableType::returns).filter(t -> !(t instanceof AnyType));
        Type body = inference.expressions().infer(lambda.body(), result, inner);
        Type returns =
                result.isPresent()
                                && inference.relations().isAssignable(body, result.get())
                                && !(body instanceof AnyType)
                        ? body
                        : VariableTypes.widened(body);
        return new CallableType(ParameterList.of(params), returns, List.of(), FunctionFacts.NONE);
    }

    private static Optional<CallableType> callable(Type type, Inference inference) {
        return switch (type) {
            case CallableType callable -> Optional.of(callable);
            case Instance instance when instance.cls().isProtocol() ->
                    inference
                            .relations()
                            .members()
                            .find(instance, "__call__")
                            .flatMap(t ->
                                    t instanceof CallableType c
                                            ? Optional.of(c)
                                            : Optional.empty());
            default -> Optional.empty();
        };
    }
}
