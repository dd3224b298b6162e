package dev.pytool.linter.rules.tryceratops;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Raise of plain Exception.
@Rule(code = "TRY002", name = "raise-vanilla-class", message = "Create your own exception")
final class RaiseVanillaClass {
    private RaiseVanillaClass() {}

    static void check(Stmt.Raise node, LintContext cx) {
        node.exc()
                .map(exc -> exc instanceof Expr.Call call ? call.func() : exc)
                .filter(exc -> cx.isBuiltin(exc, "Exception") || cx.isBuiltin(exc, "BaseException"))
                .ifPresent(exc -> cx.report(node.exc().get()));
    }
}
