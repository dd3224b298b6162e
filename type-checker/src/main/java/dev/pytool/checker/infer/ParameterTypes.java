package dev.pytool.checker.infer;

import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Scope;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnpackedType;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a parameter is inside the body of its function.
final class ParameterTypes {
    private ParameterTypes() {}

    static Type declared(Binding.Parameter binding, Inference inference) {
        if (!(binding.owner() instanceof Stmt.FunctionLike function)) {
            return AnyType.UNANNOTATED;
        }
        Scope outer = binding.scope().parent().orElse(binding.scope());
        while (outer.kind() == Scope.Kind.TYPE_PARAMETERS
                && outer.node() == function
                && outer.parent().isPresent()) {
            outer = outer.parent().get();
        }
        FunctionInfo info = inference.functions().of(function, outer);
        return inBody(info.signature(), binding.node(), function, inference);
    }

    private static Type inBody(
            CallableType signature, Arg arg, Stmt.FunctionLike function, Inference inference) {
        boolean star = function.args().vararg().filter(a -> a == arg).isPresent();
        boolean doubleStar = function.args().kwarg().filter(a -> a == arg).isPresent();
        if (signature.tail().isPresent() && (star || doubleStar)) {
            return star
                    ? inference.tupleOf(inference.object())
                    : inference.dict(inference.str(), inference.object());
        }
        Optional<Param> param =
                signature.params().stream().filter(p -> p.name().equals(arg.arg())).findFirst();
        if (star) {
            return starred(signature, arg, function, inference);
        }
        if (param.isEmpty()) {
            return doubleStar
                    ? inference.dict(inference.str(), AnyType.UNANNOTATED)
                    : AnyType.UNANNOTATED;
        }
        Type type = param.get().type();
        if (doubleStar) {
            return type instanceof UnpackedType unpacked
                    ? unpacked.inner()
                    : inference.dict(inference.str(), type);
        }
        return type;
    }

    /// `*args: *tuple[int, str]` has been spread over positional parameters in the signature.
    private static Type starred(
            CallableType signature, Arg arg, Stmt.FunctionLike function, Inference inference) {
        int fixed = function.args().posonlyargs().size() + function.args().args().size();
        List<Type> items = new ArrayList<>();
        Optional<Type> rest = Optional.empty();
        for (int i = fixed; i < signature.params().size(); i++) {
            Param param = signature.params().get(i);
            if (param.kind() == Param.Kind.POSITIONAL_ONLY) {
                items.add(param.type());
            } else if (param.kind() == Param.Kind.VAR_POSITIONAL) {
                rest = Optional.of(param.type());
            }
        }
        if (rest.isEmpty()) {
            return new TupleType(items);
        }
        if (rest.get() instanceof UnpackedType unpacked) {
            if (unpacked.inner() instanceof TupleType tuple) {
                items.addAll(tuple.items());
            } else {
                items.add(unpacked);
            }
            return new TupleType(items);
        }
        Instance homogeneous = inference.tupleOf(rest.get());
        if (items.isEmpty()) {
            return homogeneous;
        }
        items.add(new UnpackedType(homogeneous));
        return new TupleType(items);
    }
}
