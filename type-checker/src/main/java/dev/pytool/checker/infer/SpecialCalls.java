package dev.pytool.checker.infer;

import dev.pytool.checker.check.TypeVariableDefinition;
import dev.pytool.checker.module.Scope;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Display;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Calls with a meaning of their own: `reveal_type`, `cast`, `assert_type`, `super()`, class-making
/// calls.
final class SpecialCalls {
    private SpecialCalls() {}

    static Optional<Type> infer(
            Expr.Call call, Optional<Type> hint, Context cx, Inference inference) {
        if (!(call.func() instanceof Expr.Name) && !(call.func() instanceof Expr.Attribute)) {
            return Optional.empty();
        }
        if (call.func() instanceof Expr.Name n
                && n.id().equals("reveal_type")
                && inference.names().lookup("reveal_type", cx.scope()).isEmpty()) {
            return Optional.of(reveal(call, cx, inference));
        }
        if (MadeClasses.makes(call, cx.scope(), inference)) {
            return inference
                    .classes()
                    .made(call, cx.scope(), target(call, cx), cx.report())
                    .map(c -> TypeType.named(c.selfType()));
        }
        return switch (inference.names().qualified(call.func(), cx.scope()).orElse("")) {
            case "typing.reveal_type" -> Optional.of(reveal(call, cx, inference));
            case "typing.cast" ->
                    call.args().size() == 2
                            ? Optional.of(cast(call, cx, inference))
                            : Optional.empty();
            case "typing.assert_type" ->
                    call.args().size() == 2
                            ? Optional.of(assertType(call, cx, inference))
                            : Optional.empty();
            case "builtins.super" -> superCall(call, cx, inference);
            case "typing.TypeVar", "typing.ParamSpec", "typing.TypeVarTuple" ->
                    Optional.of(variable(call, cx, inference));
            default -> Optional.empty();
        };
    }

    private static Type variable(Expr.Call call, Context cx, Inference inference) {
        String kind = inference.names().qualified(call.func(), cx.scope()).orElseThrow();
        String name = call.args().isEmpty() ? "" : Literals.text(call.args().getFirst()).orElse("");
        TypeVariableDefinition.check(
                call, kind.substring("typing.".length()), target(call, cx), name, cx);
        return inference.instance(kind);
    }

    /// The name that the call's value is assigned to, in a plain assignment.
    private static String target(Expr.Call call, Context cx) {
        for (var symbol : cx.scope().symbols().values()) {
            for (var binding : symbol.bindings()) {
                if (binding instanceof dev.pytool.checker.module.Binding.Assigned a
                        && a.value().isPresent()
                        && a.value().get() == call) {
                    return symbol.name();
                }
            }
        }
        return "";
    }

    private static Type reveal(Expr.Call call, Context cx, Inference inference) {
        if (call.args().size() != 1) {
            cx.report()
                    .error(
                            call,
                            "call-arg",
                            call.args().isEmpty()
                                    ? "Too few arguments for \"reveal_type\""
                                    : "Too many arguments for \"reveal_type\"");
            call.args().forEach(a -> inference.expressions().infer(a, cx));
            return AnyType.ERROR;
        }
        Type type = inference.expressions().infer(call.args().getFirst(), cx);
        Type shown =
                type instanceof TypeType t && t.exact() && t.item() instanceof Instance
                        ? inference.relations().constructors().signature(t)
                        : type;
        cx.report().note(call, "misc", "Revealed type is \"" + Display.full(shown) + "\"");
        return type;
    }

    private static Type cast(Expr.Call call, Context cx, Inference inference) {
        inference.expressions().infer(call.args().get(1), cx);
        return inference.annotations().read(call.args().getFirst(), cx.scope(), cx.report());
    }

    private static Type assertType(Expr.Call call, Context cx, Inference inference) {
        Type wanted = inference.annotations().read(call.args().get(1), cx.scope(), cx.report());
        Type type = inference.expressions().infer(call.args().getFirst(), Optional.of(wanted), cx);
        Type plain = VariableTypes.widened(type);
        boolean same =
                inference.relations().isSame(type, wanted)
                        || inference.relations().isSame(plain, wanted)
                        || literal(type).equals(wanted);
        if (!same || type instanceof AnyType != wanted instanceof AnyType) {
            String[] pair = Display.briefPair(plain, wanted);
            cx.report()
                    .error(
                            call,
                            "assert-type",
                            "Expression is of type \"" + pair[0] + "\", not \"" + pair[1] + "\"");
        }
        return type;
    }

    private static Type literal(Type type) {
        return type instanceof Instance i && i.lastKnown().isPresent()
                ? new dev.pytool.checker.type.LiteralType(i.lastKnown().get(), i.withoutLiteral())
                : type;
    }

    /// `super()` as the next class in line: attributes are found beyond the class around.
    private static Optional<Type> superCall(Expr.Call call, Context cx, Inference inference) {
        Scope function = cx.scope().enclosing(Scope.Kind.FUNCTION);
        Optional<Scope> around = function.classAround();
        if (!call.args().isEmpty()
                || around.isEmpty()
                || !(function.node() instanceof Stmt.FunctionLike def)) {
            return call.args().isEmpty() && around.isEmpty()
                    ? Optional.empty()
                    : Optional.of(AnyType.ERROR);
        }
        SourceClass cls = inference.classes().of(around.get());
        if (cls.bases().isEmpty() || cls.hasUnknownBase() || cls.bases().size() > 1) {
            return Optional.of(AnyType.ERROR);
        }
        FunctionInfo info = inference.functions().of(def, around.get());
        boolean ofClass = info.is(FunctionInfo.Mark.CLASS_METHOD) || info.name().equals("__new__");
        Type base = cls.bases().getFirst();
        return Optional.of(ofClass ? TypeType.of(base) : base);
    }
}
