package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Hardcoded password string.
@Rule(
        code = "S105",
        name = "hardcoded-password-string",
        message = "Possible hardcoded password assigned to: \"{}\"")
@BanditTest(name = "hardcoded_password_string", severity = Level.LOW, confidence = Level.MEDIUM)
final class HardcodedPasswordString {
    private HardcodedPasswordString() {}

    static void check(Stmt.Assign node, LintContext cx) {
        node.targets().forEach(target -> pair(target, node.value(), cx));
        if (node.targets().size() == 1
                && node.targets().getFirst() instanceof Expr.Tuple targets
                && node.value() instanceof Expr.Tuple values
                && targets.elts().size() == values.elts().size()) {
            for (int i = 0; i < values.elts().size(); i++) {
                pair(targets.elts().get(i), values.elts().get(i), cx);
            }
        }
    }

    static void check(Stmt.AnnAssign node, LintContext cx) {
        node.value().ifPresent(value -> pair(node.target(), value, cx));
    }

    static void check(Expr.Compare node, LintContext cx) {
        for (Expr right : node.comparators()) {
            if (Exprs.isString(right)) {
                pair(node.left(), right, cx);
            }
        }
    }

    private static void pair(Expr target, Expr value, LintContext cx) {
        String name =
                switch (target) {
                    case Expr.Name found -> found.id();
                    case Expr.Attribute attribute -> attribute.attr();
                    case Expr.Subscript subscript -> Exprs.string(subscript.slice()).orElse("");
                    default -> "";
                };
        if (Passwords.isSuspicious(name) && Passwords.isSecret(value)) {
            cx.report(value, name);
        }
    }
}
