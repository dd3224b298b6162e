package dev.pytool.checker.infer;

import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.ClassInfo;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Param;
import dev.pytool.checker.type.ParamSpecType;
import dev.pytool.checker.type.ParameterList;
import dev.pytool.checker.type.Substitution;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeVarLike;
import dev.pytool.checker.type.TypeVarTupleType;
import dev.pytool.checker.type.TypeVarType;
import dev.pytool.checker.type.UnpackedType;
import dev.pytool.parser.ast.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pairs type parameters with the type arguments written for them.
final class TypeArguments {
    private TypeArguments() {}

    static Instance apply(ClassInfo cls, List<Type> args, Inference inference) {
        return Instance.of(cls, match(cls.typeParams(), args, inference));
    }

    /// One argument for each parameter: items gathered for a TypeVarTuple, parameter lists for a
    /// ParamSpec, defaults for what is missing.
    static List<Type> match(List<TypeVarLike> params, List<Type> given, Inference inference) {
        List<Type> args = given;
        if (params.size() == 1
                && params.getFirst() instanceof ParamSpecType
                && !(args.size() == 1 && args.getFirst() instanceof ParameterList)) {
            args =
                    args.isEmpty()
                            ? args
                            : List.of(
                                    ParameterList.of(
                                            args.stream().map(Param::positional).toList()));
        }
        int pack = packIndex(params);
        List<Type> out = new ArrayList<>();
        int after = pack < 0 ? 0 : params.size() - pack - 1;
        int variadic = args.size() - (params.size() - 1);
        if (pack >= 0 && !args.isEmpty() && variadic < 0) {
            variadic = 0;
        }
        int next = 0;
        Map<TypeVarLike, Type> known = new HashMap<>();
        for (int i = 0; i < params.size(); i++) {
            TypeVarLike param = params.get(i);
            Type value;
            if (i == pack && !args.isEmpty()) {
                value =
                        new TupleType(
                                flatten(
                                        args.subList(
                                                next, Math.min(args.size(), next + variadic))));
                next = Math.min(args.size(), next + variadic);
            } else if (next < args.size()) {
                value = coerce(param, args.get(next++));
            } else {
                value = fallback(param, known, inference);
            }
            known.put(param, value);
            out.add(value);
        }
        return out;
    }

    private static int packIndex(List<TypeVarLike> params) {
        for (int i = 0; i < params.size(); i++) {
            if (params.get(i) instanceof TypeVarTupleType) {
                return i;
            }
        }
        return -1;
    }

    private static List<Type> flatten(List<Type> items) {
        List<Type> out = new ArrayList<>();
        for (Type item : items) {
            if (item instanceof UnpackedType u && u.inner() instanceof TupleType tuple) {
                out.addAll(tuple.items());
            } else {
                out.add(item);
            }
        }
        return out;
    }

    private static Type coerce(TypeVarLike param, Type arg) {
        if (!(param instanceof ParamSpecType)) {
            return arg instanceof ParameterList ? AnyType.ERROR : arg;
        }
        return switch (arg) {
            case ParameterList list -> list;
            case ParamSpecType spec -> ParameterList.of(spec);
            case AnyType _ -> ParameterList.ANY;
            default -> ParameterList.ANY;
        };
    }

    private static Type fallback(
            TypeVarLike param, Map<TypeVarLike, Type> known, Inference inference) {
        Optional<Type> value = param.defaultType();
        if (value.isPresent()) {
            Type bound = byName(value.get(), known);
            return switch (param) {
                case ParamSpecType _ -> coerce(param, bound);
                case TypeVarTupleType _ ->
                        bound instanceof UnpackedType u && u.inner() instanceof TupleType t
                                ? t
                                : bound instanceof TupleType ? bound : TupleType.of(bound);
                case TypeVarType _ -> bound;
            };
        }
        return Substitutes.any(param, inference);
    }

    /// Defaults refer to other parameters by name.
    private static Type byName(Type type, Map<TypeVarLike, Type> known) {
        Map<TypeVarLike, Type> map = new HashMap<>();
        for (TypeVarLike variable : dev.pytool.checker.type.Occurrences.variables(type)) {
            known.forEach((k, v) -> {
                if (k.name().equals(variable.name())) {
                    map.put(variable, v);
                }
            });
        }
        return Substitution.of(map).apply(type);
    }

    /// Reports a wrong number of arguments or an argument outside its bound.
    static void check(
            String name,
            List<TypeVarLike> params,
            List<Type> args,
            Node node,
            Report report,
            Inference inference) {
        if (packIndex(params) >= 0) {
            int minimum =
                    (int)
                            params.stream()
                                    .filter(p ->
                                            !(p instanceof TypeVarTupleType)
                                                    && p.defaultType().isEmpty())
                                    .count();
            if (args.size() < minimum && args.stream().noneMatch(a -> a instanceof UnpackedType)) {
                report.error(
                        node,
                        "type-arg",
                        "\""
                                + name
                                + "\" expects at least "
                                + count(minimum)
                                + ", but "
                                + (args.isEmpty() ? "none" : args.size())
                                + " given");
            }
            return;
        }
        boolean soleSpec = params.size() == 1 && params.getFirst() instanceof ParamSpecType;
        int minimum = (int) params.stream().filter(p -> p.defaultType().isEmpty()).count();
        if (!soleSpec && (args.size() > params.size() || args.size() < minimum)) {
            String expected =
                    params.isEmpty()
                            ? "no type arguments"
                            : minimum == params.size()
                                    ? count(params.size())
                                    : "between "
                                            + minimum
                                            + " and "
                                            + params.size()
                                            + " type arguments";
            report.error(
                    node,
                    "type-arg",
                    "\"" + name + "\" expects " + expected + ", but " + args.size() + " given");
            return;
        }
        bounds(name, params, args, node, report, inference);
    }

    private static String count(int n) {
        return n + " type argument" + (n == 1 ? "" : "s");
    }

    static void bounds(
            String name,
            List<TypeVarLike> params,
            List<Type> args,
            Node node,
            Report report,
            Inference inference) {
        for (int i = 0; i < Math.min(params.size(), args.size()); i++) {
            Type arg = args.get(i);
            if (!(params.get(i) instanceof TypeVarType param)
                    || arg instanceof AnyType
                    || arg instanceof ParameterList) {
                if (params.get(i) instanceof ParamSpecType
                        && params.size() > 1
                        && !(arg instanceof ParameterList)
                        && !(arg instanceof ParamSpecType)
                        && !(arg instanceof AnyType)) {
                    report.error(
                            node,
                            "misc",
                            "Can only replace ParamSpec with a parameter types list or another ParamSpec, got \""
                                    + Display.brief(arg)
                                    + "\"");
                }
                continue;
            }
            List<Type> constraints = param.constraints();
            if (!constraints.isEmpty()) {
                boolean fits =
                        constraints.stream().anyMatch(c -> inference.relations().isSame(arg, c))
                                || arg instanceof TypeVarType v
                                        && !v.constraints().isEmpty()
                                        && constraints.containsAll(v.constraints());
                if (!fits) {
                    report.error(
                            node,
                            "type-var",
                            "Value of type variable \""
                                    + param.name()
                                    + "\" of \""
                                    + name
                                    + "\" cannot be \""
                                    + Display.brief(arg)
                                    + "\"");
                }
            } else if (param.bound().isPresent()
                    && !inference
                            .relations()
                            .isAssignable(
                                    arg,
                                    Substitution.of(params, args).apply(param.bound().get()))) {
                report.error(
                        node,
                        "type-var",
                        "Type argument \""
                                + Display.brief(arg)
                                + "\" of \""
                                + name
                                + "\" must be a subtype of \""
                                + Display.brief(param.bound().get())
                                + "\"");
            }
        }
    }
}
