package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;

import java.util.ArrayList;
import java.util.List;

/// Lookups of what the loop's head hands out already.
final class Lookups {
    private Lookups() {}

    /// `d[k]` in `for k, v in d.items()`.
    static void dict(Expr target, Expr iter, List<? extends Node> body, LintContext cx) {
        if (iter instanceof Expr.Call call
                && Calls.method(call).equals("items")
                && Calls.count(call) == 0
                && ((Expr.Attribute) call.func()).value() instanceof Expr.Name dict
                && target instanceof Expr.Tuple pair
                && pair.elts().size() == 2
                && pair.elts().get(0) instanceof Expr.Name key
                && pair.elts().get(1) instanceof Expr.Name value) {
            search(dict.id(), key.id(), value.id(), body, cx);
        }
    }

    /// `x[i]` in `for i, v in enumerate(x)`.
    static void list(Expr target, Expr iter, List<? extends Node> body, LintContext cx) {
        if (iter instanceof Expr.Call call
                && cx.isBuiltin(call.func(), "enumerate")
                && call.args().size() >= 1
                && call.args().getFirst() instanceof Expr.Name list
                && target instanceof Expr.Tuple pair
                && pair.elts().size() == 2
                && pair.elts().get(0) instanceof Expr.Name index
                && pair.elts().get(1) instanceof Expr.Name value) {
            boolean fromZero =
                    Calls.argument(call, "start", 1)
                            .filter(start -> !Exprs.isInt(start, 0))
                            .isEmpty();
            if (fromZero) {
                search(list.id(), index.id(), value.id(), body, cx);
            }
        }
    }

    private static void search(
            String container, String key, String value, List<? extends Node> body, LintContext cx) {
        if (key.equals("_") || value.equals("_")) {
            return;
        }
        List<Expr.Subscript> found = new ArrayList<>();
        boolean[] changed = {false};
        for (Node each : body) {
            Exprs.contains(
                    each,
                    node -> {
                        switch (node) {
                            case Expr.Subscript subscript
                                    when Exprs.isName(subscript.value(), container) -> {
                                boolean same = Exprs.isName(subscript.slice(), key);
                                if (subscript.ctx() == ExprContext.LOAD && same) {
                                    Node parent = cx.parent(subscript).orElse(subscript);
                                    boolean written =
                                            parent instanceof Stmt.AugAssign assign
                                                    && assign.target() == subscript;
                                    changed[0] |= written;
                                    if (!written) {
                                        found.add(subscript);
                                    }
                                } else if (subscript.ctx() != ExprContext.LOAD) {
                                    changed[0] |= same;
                                }
                            }
                            case Expr.Name name
                                    when name.ctx() != ExprContext.LOAD
                                            && (name.id().equals(container)
                                                    || name.id().equals(key)
                                                    || name.id().equals(value)) ->
                                    changed[0] = true;
                            default -> {}
                        }
                        return false;
                    });
        }
        if (!changed[0]) {
            found.forEach(subscript -> cx.report(subscript).safe(cx.replace(subscript, value)));
        }
    }
}
