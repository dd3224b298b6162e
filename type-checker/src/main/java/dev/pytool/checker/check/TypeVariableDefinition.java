package dev.pytool.checker.check;

import dev.pytool.checker.infer.Context;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.parser.ast.Literal;

/// Calls of `TypeVar`, `ParamSpec` and `TypeVarTuple` (typing specification, "Generics").
public final class TypeVariableDefinition {
    private TypeVariableDefinition() {}

    /// @param kind the function called, without its module
    /// @param target the name that the result is assigned to; empty where there is none
    /// @param name the first argument's text; empty where it is no string
    public static void check(Expr.Call call, String kind, String target, String name, Context cx) {
        if (!target.isEmpty() && !name.isEmpty() && !target.equals(name)) {
            cx.report()
                    .error(
                            call,
                            "misc",
                            "String argument 1 \""
                                    + name
                                    + "\" to "
                                    + kind
                                    + "(...) does not match variable name \""
                                    + target
                                    + "\"");
        }
        if (!kind.equals("TypeVar")) {
            return;
        }
        if (call.args().size() == 2 && !(call.args().get(1) instanceof Expr.Starred)) {
            cx.report().error(call, "misc", "TypeVar cannot have only a single constraint");
        }
        if (isTrue(call, "covariant") && isTrue(call, "contravariant")) {
            cx.report().error(call, "misc", "TypeVar cannot be both covariant and contravariant");
        }
        if (call.args().size() > 2
                && call.keywords().stream()
                        .anyMatch(k -> k.arg().filter("bound"::equals).isPresent())) {
            cx.report().error(call, "misc", "TypeVar cannot have both values and an upper bound");
        }
    }

    private static boolean isTrue(Expr.Call call, String name) {
        for (Keyword keyword : call.keywords()) {
            if (keyword.arg().filter(name::equals).isPresent()
                    && keyword.value() instanceof Expr.Constant constant) {
                return constant.value() instanceof Literal.Bool bool && bool.value();
            }
        }
        return false;
    }
}
