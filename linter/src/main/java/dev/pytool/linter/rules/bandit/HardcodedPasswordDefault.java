package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Arg;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Hardcoded password default.
@Rule(
        code = "S107",
        name = "hardcoded-password-default",
        message = "Possible hardcoded password assigned to function default: \"{}\"")
@BanditTest(name = "hardcoded_password_default", severity = Level.LOW, confidence = Level.MEDIUM)
final class HardcodedPasswordDefault {
    private HardcodedPasswordDefault() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        List<Arg> positional = new ArrayList<>(node.args().posonlyargs());
        positional.addAll(node.args().args());
        int first = positional.size() - node.args().defaults().size();
        for (int i = 0; i < node.args().defaults().size(); i++) {
            pair(positional.get(first + i), node.args().defaults().get(i), cx);
        }
        for (int i = 0; i < node.args().kwonlyargs().size(); i++) {
            Arg arg = node.args().kwonlyargs().get(i);
            node.args().kwDefaults().get(i).ifPresent(value -> pair(arg, value, cx));
        }
    }

    private static void pair(Arg arg, Expr value, LintContext cx) {
        if (Passwords.isSuspicious(arg.arg()) && Passwords.isSecret(value)) {
            cx.report(value, arg.arg());
        }
    }
}
