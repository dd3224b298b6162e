package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Keyword;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Hardcoded password func arg.
@Rule(
        code = "S106",
        name = "hardcoded-password-func-arg",
        message = "Possible hardcoded password assigned to argument: \"{}\"")
@BanditTest(name = "hardcoded_password_funcarg", severity = Level.LOW, confidence = Level.MEDIUM)
final class HardcodedPasswordFuncArg {
    private HardcodedPasswordFuncArg() {}

    static void check(Expr.Call node, LintContext cx) {
        for (Keyword keyword : node.keywords()) {
            if (keyword.arg().filter(Passwords::isSuspicious).isPresent()
                    && Passwords.isSecret(keyword.value())) {
                cx.report(keyword, keyword.arg().get());
            }
        }
    }
}
