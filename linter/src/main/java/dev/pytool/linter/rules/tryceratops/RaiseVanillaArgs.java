package dev.pytool.linter.rules.tryceratops;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Long message written in the raise.
@Rule(
        code = "TRY003",
        name = "raise-vanilla-args",
        message = "Avoid specifying long messages outside the exception class")
final class RaiseVanillaArgs {
    private RaiseVanillaArgs() {}

    static void check(Stmt.Raise node, LintContext cx) {
        if (node.exc().isPresent()
                && node.exc().get() instanceof Expr.Call call
                && !call.args().isEmpty()
                && !cx.isBuiltin(call.func(), "NotImplementedError")
                && hasSpace(call.args().getFirst())) {
            cx.report(call);
        }
    }

    private static boolean hasSpace(Expr expr) {
        return switch (expr) {
            case Expr.JoinedStr joined ->
                    joined.values().stream()
                            .anyMatch(value ->
                                    Exprs.string(value)
                                            .filter(text -> text.indexOf(' ') >= 0)
                                            .isPresent());
            default ->
                    Exprs.string(expr)
                            .filter(text -> text.chars().anyMatch(Character::isWhitespace))
                            .isPresent();
        };
    }
}
