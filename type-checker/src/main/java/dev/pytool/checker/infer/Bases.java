package dev.pytool.checker.infer;

import dev.pytool.checker.module.Scope;
import dev.pytool.checker.relation.Tuples;
import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bases of a class statement.
final class Bases {
    private final Inference inference;
    private final SourceClass cls;
    private final Scope scope;
    private final List<Type> bases = new ArrayList<>();
    private final List<Type> declared = new ArrayList<>();
    private boolean explicit;
    private boolean protocol;
    private boolean unknown;
    private boolean namedTuple;
    private boolean typedDict;
    private Optional<TupleType> tuple = Optional.empty();

    Bases(Inference inference, SourceClass cls) {
        this.inference = inference;
        this.cls = cls;
        this.scope = cls.outer();
    }

    SourceClass.Heritage read() {
        for (Expr base : cls.node().bases()) {
            if (base instanceof Expr.Starred) {
                unknown = true;
            } else {
                base(base);
            }
        }
        List<TypeVarLike> params =
                cls.node().typeParams().isEmpty()
                        ? SourceClass.own(explicit ? declared : bases, inference)
                        : cls.typeParams();
        List<Instance> out = new ArrayList<>();
        for (Type type : bases) {
            if (SourceClass.bind(type, params) instanceof Instance instance
                    && instance.cls() != cls) {
                out.add(instance);
            }
        }
        if (namedTuple) {
            List<Param> none = List.of();
            out.add(NamedTuples.base(none, inference));
        }
        if (typedDict && out.isEmpty()) {
            out.add(inference.instance("typing._TypedDict"));
        }
        if (out.isEmpty() && !cls.fullName().equals("builtins.object")) {
            out.add(inference.object());
        }
        Optional<TupleType> shape = tuple.map(t -> (TupleType) SourceClass.bind(t, params));
        return new SourceClass.Heritage(
                List.copyOf(out), params, protocol, unknown, namedTuple, typedDict, shape);
    }

    private void base(Expr base) {
        Expr name = base instanceof Expr.Subscript subscript ? subscript.value() : base;
        String qualified = inference.names().qualified(name, scope).orElse("");
        switch (qualified) {
            case "typing.Generic", "typing.Protocol" -> {
                protocol |= qualified.equals("typing.Protocol");
                if (base instanceof Expr.Subscript subscript) {
                    explicit = true;
                    List<Expr> args =
                            subscript.slice() instanceof Expr.Tuple t
                                    ? t.elts()
                                    : List.of(subscript.slice());
                    args.forEach(a ->
                            declared.add(
                                    new TypeReader(inference, scope, Report.silent())
                                            .readArgument(a)));
                }
            }
            case "typing.NamedTuple" -> namedTuple = true;
            case "typing.TypedDict" -> typedDict = true;
            case "typing.Any" -> unknown = true;
            default -> ordinary(base);
        }
    }

    private void ordinary(Expr base) {
        Type type;
        if (base instanceof Expr.Call call) {
            type =
                    MadeClasses.makes(call, scope, inference)
                            ? inference
                                    .classes()
                                    .made(call, scope, "", Report.silent())
                                    .<Type>map(c -> Instance.of(c))
                                    .orElse(AnyType.ERROR)
                            : ofValue(base);
        } else {
            Report quiet = Report.silent();
            type = AliasType.proper(inference.annotations().readOpen(base, scope, quiet));
            if (quiet.errors() > 0 && type instanceof AnyType) {
                type = ofValue(base);
            }
        }
        switch (type) {
            case Instance instance -> {
                typedDict |= instance.cls().typedDict().isPresent();
                bases.add(instance);
            }
            case TupleType shape -> {
                tuple = Optional.of(shape);
                bases.add(Tuples.homogeneous(shape, inference.relations()));
            }
            default -> unknown = true;
        }
    }

    private Type ofValue(Expr base) {
        Type value = inference.expressions().infer(base, Context.detached(scope));
        return value instanceof TypeType t && t.item() instanceof Instance i ? i : AnyType.ERROR;
    }
}
