package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Decorators;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Suspicious marshal usage.
@Rule(
        code = "S302",
        name = "suspicious-marshal-usage",
        message = "Deserialization with the `marshal` module is possibly dangerous")
final class SuspiciousMarshalUsage {
    private SuspiciousMarshalUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        if (isBad(cx.nameOf(node.func()))) {
            cx.report(node);
        }
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        for (Expr decorator : node.decoratorList()) {
            if (isBad(cx.nameOf(decorator))) {
                cx.report(Decorators.sign(decorator, cx), cx.end(decorator));
            }
        }
    }

    private static boolean isBad(String name) {
        switch (name) {
            case "marshal.load", "marshal.loads" -> {
                return true;
            }
            default -> {}
        }
        return false;
    }
}
