package dev.pytool.linter.rules.pytest;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The contexts `pytest.raises` and `pytest.warns`: how narrow they are and what they hold.
final class ContextCalls {
    private ContextCalls() {}

    /// Reports a type that needs `match` and has none.
    static void tooBroad(
            Expr.Call node,
            String callee,
            String parameter,
            List<String> names,
            List<String> further,
            LintContext cx) {
        if (!cx.nameOf(node.func()).equals(callee)
                || Calls.keyword(node, "match")
                        .filter(match -> !Fixtures.isEmptyText(match.value()))
                        .isPresent()) {
            return;
        }
        Optional<Expr> given = Calls.argument(node, parameter, 0);
        // Further arguments are a function to call, not a block to watch.
        if (given.isEmpty() || node.args().size() > 1) {
            return;
        }
        String name = cx.nameOf(given.get());
        String shown = name.startsWith("builtins.") ? name.substring("builtins.".length()) : name;
        if (!shown.isEmpty() && (matches(names, shown) || matches(further, shown))) {
            cx.report(given.get(), shown);
        }
    }

    private static boolean matches(List<String> patterns, String name) {
        return patterns.stream()
                .anyMatch(pattern ->
                        pattern.equals(name)
                                || pattern.indexOf('*') >= 0
                                        && name.matches(
                                                Pattern.quote(pattern).replace("*", "\\E.*\\Q")));
    }

    /// Reports a block with more than one simple statement.
    static void complexBody(Stmt.WithLike node, String callee, LintContext cx) {
        boolean wanted =
                node.items().stream()
                        .map(Withitem::contextExpr)
                        .anyMatch(expr ->
                                expr instanceof Expr.Call call
                                        && cx.nameOf(call.func()).equals(callee));
        if (wanted && isComplex(node.body())) {
            cx.report(node);
        }
    }

    private static boolean isComplex(List<Stmt> body) {
        if (body.size() != 1) {
            return true;
        }
        return switch (body.getFirst()) {
            case Stmt.ForLike loop -> !isEmpty(loop.body()) || !loop.orelse().isEmpty();
            case Stmt.While loop -> !isEmpty(loop.body()) || !loop.orelse().isEmpty();
            case Stmt.If branch -> true;
            case Stmt.Match match -> true;
            case Stmt.TryLike attempt -> true;
            case Stmt.WithLike with -> isComplex(with.body());
            case Stmt.FunctionLike function -> false;
            case Stmt.ClassDef type -> false;
            default -> false;
        };
    }

    private static boolean isEmpty(List<Stmt> body) {
        return body.stream().allMatch(each -> each instanceof Stmt.Pass);
    }
}
