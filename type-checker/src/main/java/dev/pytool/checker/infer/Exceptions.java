package dev.pytool.checker.infer;

import dev.pytool.checker.module.Binding;
import dev.pytool.checker.type.AnyType;
import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.TupleType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.TypeType;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Expr;

import java.util.ArrayList;
import java.util.List;

/// What `except` catches.
final class Exceptions {
    private Exceptions() {}

    static Type caught(Binding.Except binding, Context cx, Inference inference) {
        if (binding.node().type().isEmpty()) {
            return AnyType.ERROR;
        }
        Type type = of(binding.node().type().get(), cx, inference);
        return binding.star() ? inference.instance("builtins.ExceptionGroup", type) : type;
    }

    /// The instances that an `except` clause's expression catches.
    static Type of(Expr expression, Context cx, Inference inference) {
        Type type = inference.expressions().infer(expression, cx);
        List<Type> out = new ArrayList<>();
        Type base = inference.instance("builtins.BaseException");
        boolean bad = false;
        for (Type each : UnionType.itemsOf(type)) {
            List<Type> items =
                    each instanceof TupleType tuple
                            ? tuple.items()
                            : each instanceof Instance i && i.cls().isTuple()
                                    ? i.args()
                                    : List.of(each);
            for (Type item : items) {
                for (Type one : UnionType.itemsOf(item)) {
                    boolean fits =
                            one instanceof AnyType
                                    || one instanceof TypeType t
                                            && inference.relations().isAssignable(t.item(), base);
                    bad |= !fits;
                    out.add(one instanceof TypeType t && fits ? t.item() : AnyType.ERROR);
                }
            }
        }
        if (bad) {
            cx.report()
                    .error(
                            expression,
                            "misc",
                            "Exception type must be derived from BaseException (or be a tuple of exception classes)");
            return AnyType.ERROR;
        }
        return inference.relations().union(out);
    }
}
