package dev.pytool.checker.infer;

import dev.pytool.checker.type.AliasType;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.CallableType;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.OverloadedType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Calls.
public final class Calls {
    private final Inference inference;
    private final SignatureCall signatures;

    Calls(Inference inference) {
        this.inference = inference;
        this.signatures = new SignatureCall(inference);
    }

    Type infer(Expr.Call call, Optional<Type> hint, Context cx) {
        Optional<Type> special = SpecialCalls.infer(call, hint, cx, inference);
        if (special.isPresent()) {
            return special.get();
        }
        Type callee = inference.expressions().infer(call.func(), cx);
        List<Argument> args = new ArrayList<>();
        for (Expr arg : call.args()) {
            args.add(
                    arg instanceof Expr.Starred s
                            ? new Argument(
                                    arg,
                                    Optional.of(s.value()),
                                    Optional.empty(),
                                    Argument.Kind.STAR,
                                    "")
                            : Argument.of(arg));
        }
        for (Keyword keyword : call.keywords()) {
            args.add(
                    new Argument(
                            keyword.value(),
                            Optional.of(keyword.value()),
                            Optional.empty(),
                            keyword.arg().isPresent()
                                    ? Argument.Kind.KEYWORD
                                    : Argument.Kind.DOUBLE_STAR,
                            keyword.arg().orElse("")));
        }
        Type result = call(callee, call, args, hint, cx);
        if (result instanceof NeverType never && !never.inferred() && !cx.report().isMuted()) {
            cx.flow().stop();
        }
        return result;
    }

    /// Calls a value; findings about the call as a whole go to the place.
    Type call(Type callee, Node place, List<Argument> args, Optional<Type> hint, Context cx) {
        Type proper = AliasType.proper(callee);
        return switch (proper) {
            case AnyType _ -> {
                arguments(args, cx);
                yield AnyType.ERROR;
            }
            case CallableType callable -> signatures.call(callable, place, args, hint, cx);
            case OverloadedType overloaded ->
                    new OverloadCall(inference, signatures).call(overloaded, place, args, hint, cx);
            case TypeType type -> construct(type, place, args, hint, cx);
            case UnionType union ->
                    inference
                            .relations()
                            .union(
                                    union.items().stream()
                                            .map(t -> call(t, place, args, hint, cx))
                                            .toList());
            case NeverType never -> never;
            default -> byMethod(proper, place, args, hint, cx);
        };
    }

    private Type byMethod(
            Type callee, Node place, List<Argument> args, Optional<Type> hint, Context cx) {
        if (callee instanceof Instance i
                && (i.is("types.FunctionType") || i.is("builtins.function"))) {
            arguments(args, cx);
            cx.report().error(place, "operator", "Cannot call function of unknown type");
            return AnyType.ERROR;
        }
        Optional<Type> method = inference.relations().members().find(callee, "__call__");
        if (method.isEmpty()) {
            arguments(args, cx);
            cx.report().error(place, "operator", "\"" + Display.brief(callee) + "\" not callable");
            return AnyType.ERROR;
        }
        return call(method.get(), place, args, hint, cx);
    }

    private Type construct(
            TypeType type, Node place, List<Argument> args, Optional<Type> hint, Context cx) {
        if (type.item() instanceof AnyType) {
            arguments(args, cx);
            return AnyType.ERROR;
        }
        if (type.item() instanceof UnionType union) {
            return inference
                    .relations()
                    .union(
                            union.items().stream()
                                    .map(t ->
                                            construct(
                                                    new TypeType(t, false), place, args, hint, cx))
                                    .toList());
        }
        if (type.exact() && type.item() instanceof Instance instance) {
            instantiable(instance, place, cx);
        }
        return call(inference.relations().constructors().signature(type), place, args, hint, cx);
    }

    private void instantiable(Instance instance, Node place, Context cx) {
        if (instance.cls().isProtocol()) {
            cx.report()
                    .error(
                            place,
                            "abstract",
                            "Cannot instantiate protocol class \"" + instance.cls().name() + "\"");
            return;
        }
        if (instance.cls().typedDict().isPresent()) {
            return;
        }
        List<String> missing = instance.cls().abstractNames();
        boolean abc =
                instance.cls().metaclass().map(m -> m.isSubclassOf("abc.ABCMeta")).orElse(false)
                        || instance.cls().mro().stream()
                                .anyMatch(dev.pytool.checker.type.ClassInfo::isProtocol);
        if (!missing.isEmpty() && abc) {
            String names =
                    String.join(
                            ", ",
                            missing.subList(0, missing.size() - 1).stream()
                                    .map(n -> "\"" + n + "\"")
                                    .toList());
            String list =
                    (names.isEmpty() ? "" : names + " and ") + "\"" + missing.getLast() + "\"";
            cx.report()
                    .error(
                            place,
                            "abstract",
                            "Cannot instantiate abstract class \""
                                    + instance.cls().name()
                                    + "\" with abstract attribute"
                                    + (missing.size() > 1 ? "s" : "")
                                    + " "
                                    + list);
        }
    }

    void arguments(List<Argument> args, Context cx) {
        for (Argument arg : args) {
            arg.expression().ifPresent(e -> inference.expressions().infer(e, cx));
        }
    }

    /// The result of a call, if its arguments fit; findings are not reported.
    Optional<Type> attempt(Type callee, List<Argument> args, Context cx) {
        Report quiet = cx.report();
        quiet.mute();
        int before = quiet.errors();
        try {
            Type result = call(callee, cx.scope().node(), args, Optional.empty(), cx);
            return quiet.errors() == before ? Optional.of(result) : Optional.empty();
        } finally {
            quiet.unmute();
        }
    }
}
