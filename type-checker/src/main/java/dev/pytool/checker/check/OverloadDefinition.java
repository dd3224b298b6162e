package dev.pytool.checker.check;

import dev.pytool.checker.infer.Context;
import dev.pytool.checker.infer.FunctionInfo;
import dev.pytool.checker.infer.FunctionInfo.Mark;
import dev.pytool.checker.infer.Inference;
import dev.pytool.checker.module.Binding;
import dev.pytool.checker.module.Scope;
import dev.pytool.checker.module.Symbol;
import dev.pytool.parser.ast.Node;

import java.util.List;

/// Overloads come in twos or more, with an implementation after them (typing specification,
/// "Overload definitions").
public final class OverloadDefinition {
    private OverloadDefinition() {}

    /// Reports at the first overload of a group; does nothing for other functions.
    public static void check(FunctionInfo info, Context cx, Inference inference) {
        Symbol symbol = cx.scope().symbols().get(info.name());
        if (!info.is(Mark.OVERLOAD) || symbol == null) {
            return;
        }
        List<Binding> bindings = symbol.bindings();
        int first = 0;
        while (first < bindings.size() && bindings.get(first).node() != info.node()) {
            first++;
        }
        if (first == bindings.size()
                || first > 0 && isOverload(bindings.get(first - 1), cx, inference)) {
            return;
        }
        int end = first;
        boolean allAbstract = true;
        while (end < bindings.size() && isOverload(bindings.get(end), cx, inference)) {
            allAbstract &=
                    bindings.get(end) instanceof Binding.Function f
                            && inference.functions().of(f.node(), cx.scope()).is(Mark.ABSTRACT);
            end++;
        }
        // A group of overloads begins where its first decorator stands.
        Node place = info.node().decoratorList().getFirst();
        if (end - first == 1) {
            cx.report().error(place, "misc", "Single overload definition, multiple required");
        }
        boolean implemented =
                end < bindings.size() && bindings.get(end) instanceof Binding.Function;
        boolean needless =
                cx.module().isStub()
                        || allAbstract
                        || cx.scope().kind() == Scope.Kind.CLASS
                                && inference.classes().of(cx.scope()).isProtocol();
        if (!implemented && !needless) {
            cx.report()
                    .error(
                            place,
                            "no-overload-impl",
                            "An overloaded function outside a stub file must have an implementation");
        }
    }

    private static boolean isOverload(Binding binding, Context cx, Inference inference) {
        return binding instanceof Binding.Function function
                && inference.functions().of(function.node(), cx.scope()).is(Mark.OVERLOAD);
    }
}
