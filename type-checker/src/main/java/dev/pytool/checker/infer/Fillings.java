package dev.pytool.checker.infer;

import dev.pytool.checker.type.Instance;
import dev.pytool.checker.type.NeverType;
import dev.pytool.checker.type.Type;
import dev.pytool.checker.type.UnionType;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// What a use of an empty collection says about its items.
final class Fillings {
    private Fillings() {}

    static Optional<Type> of(Expr use, Instance empty, Context cx, Inference inference) {
        List<Type> args =
                switch (use) {
                    case Expr.Call call
                            when call.func() instanceof Expr.Attribute a
                                    && call.args().size() == 1 ->
                            byMethod(a.attr(), call.args().getFirst(), empty, cx, inference);
                    case Expr.Subscript sub when empty.args().size() == 2 ->
                            byItem(sub, cx, inference);
                    default -> List.of();
                };
        if (args.size() != empty.args().size()
                || args.stream().anyMatch(t -> t instanceof NeverType)) {
            return Optional.empty();
        }
        return Optional.of(Instance.of(empty.cls(), args));
    }

    private static List<Type> byMethod(
            String method, Expr arg, Instance empty, Context cx, Inference inference) {
        Type type = VariableTypes.widened(inference.expressions().infer(arg, cx));
        return switch (method) {
            case "append", "add", "appendleft", "discard" -> List.of(type);
            case "extend", "update" ->
                    type instanceof Instance i && i.args().size() == empty.args().size()
                            ? i.args()
                            : empty.args().size() == 1
                                    ? List.of(Iteration.item(type, arg, false, cx, inference))
                                    : List.of();
            default -> List.of();
        };
    }

    private static List<Type> byItem(Expr.Subscript sub, Context cx, Inference inference) {
        Type key = VariableTypes.widened(inference.expressions().infer(sub.slice(), cx));
        Optional<Type> value =
                assigned(sub, cx)
                        .map(e -> VariableTypes.widened(inference.expressions().infer(e, cx)));
        return value.map(v -> List.of(key, UnionType.of(v))).orElse(List.of());
    }

    /// The value of the assignment whose target the subscript is, looked for in the scope's
    /// statements.
    private static Optional<Expr> assigned(Expr.Subscript sub, Context cx) {
        Expr[] found = new Expr[1];
        search(cx.scope().node(), sub, found);
        return Optional.ofNullable(found[0]);
    }

    private static void search(dev.pytool.parser.ast.Node node, Expr.Subscript sub, Expr[] found) {
        if (node instanceof Stmt.Assign assign && assign.targets().contains(sub)) {
            found[0] = assign.value();
        }
        if (found[0] == null && !(node instanceof Expr)) {
            node.forEachChild(child -> search(child, sub, found));
        }
    }
}
