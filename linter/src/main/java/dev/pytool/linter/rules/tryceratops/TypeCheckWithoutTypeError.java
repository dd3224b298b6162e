package dev.pytool.linter.rules.tryceratops;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// Callers expect a `TypeError` where a value has the wrong type.
@Rule(
        code = "TRY004",
        name = "type-check-without-type-error",
        message = "Prefer `TypeError` exception for invalid type")
final class TypeCheckWithoutTypeError {
    private TypeCheckWithoutTypeError() {}

    static void check(Stmt.If node, LintContext cx) {
        if (Branches.isElif(node, cx) || !isTypeTest(node.test(), cx)) {
            return;
        }
        Optional<Stmt> outer = cx.outerStatement(node);
        if (outer.filter(each -> each instanceof Stmt.If branch && !isTypeTest(branch.test(), cx))
                .isPresent()) {
            return;
        }
        body(node.body(), cx);
        List<Stmt> rest = node.orelse();
        while (rest.size() == 1
                && rest.getFirst() instanceof Stmt.If next
                && Branches.isElif(next, cx)) {
            if (!isTypeTest(next.test(), cx)) {
                return;
            }
            body(next.body(), cx);
            rest = next.orelse();
        }
        body(rest, cx);
    }

    private static void body(List<Stmt> body, LintContext cx) {
        for (Stmt each : body) {
            if (leaves(each)) {
                return;
            }
            if (each instanceof Stmt.Raise raise
                    && raise.exc()
                            .filter(exc ->
                                    isGeneral(
                                            exc instanceof Expr.Call call ? call.func() : exc, cx))
                            .isPresent()) {
                cx.report(raise);
            }
        }
    }

    private static boolean leaves(Stmt statement) {
        boolean[] found = {false};
        Functions.forEachOwn(
                List.of(statement),
                each -> {
                    switch (each) {
                        case Stmt.Return _ -> found[0] = true;
                        case Stmt.Break _ -> found[0] = true;
                        case Stmt.Continue _ -> found[0] = true;
                        default -> {}
                    }
                });
        return found[0];
    }

    private static boolean isTypeTest(Expr test, LintContext cx) {
        return switch (test) {
            case Expr.BoolOp bool -> bool.values().stream().allMatch(each -> isTypeTest(each, cx));
            case Expr.UnaryOp unary -> isTypeTest(unary.operand(), cx);
            case Expr.Call call ->
                    switch (cx.nameOf(call.func())) {
                        case "builtins.isinstance", "builtins.issubclass", "builtins.callable" ->
                                true;
                        default -> false;
                    };
            default -> false;
        };
    }

    private static boolean isGeneral(Expr type, LintContext cx) {
        return switch (cx.nameOf(type)) {
            case "builtins.ArithmeticError",
                    "builtins.AssertionError",
                    "builtins.AttributeError",
                    "builtins.BufferError",
                    "builtins.EOFError",
                    "builtins.Exception",
                    "builtins.ImportError",
                    "builtins.LookupError",
                    "builtins.MemoryError",
                    "builtins.NameError",
                    "builtins.ReferenceError",
                    "builtins.RuntimeError",
                    "builtins.SyntaxError",
                    "builtins.SystemError",
                    "builtins.ValueError" ->
                    true;
            default -> false;
        };
    }
}
