package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Suspicious marshal usage.
@Rule(
        code = "S302",
        name = "suspicious-marshal-usage",
        message = "Deserialization with the `marshal` module is possibly dangerous")
@BanditTest(name = "marshal", severity = Level.MEDIUM, confidence = Level.HIGH)
final class SuspiciousMarshalUsage {
    private SuspiciousMarshalUsage() {}

    static void check(Expr.Call node, LintContext cx) {
        SuspiciousCalls.call(node, SuspiciousMarshalUsage::isBad, cx);
    }

    static void check(Stmt.FunctionLike node, LintContext cx) {
        SuspiciousCalls.decorators(node, SuspiciousMarshalUsage::isBad, cx);
    }

    private static boolean isBad(String name) {
        return switch (name) {
            case "marshal.load", "marshal.loads" -> true;
            default -> false;
        };
    }
}
