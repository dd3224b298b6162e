package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Ssl with bad defaults.
@Rule(
        code = "S503",
        name = "ssl-with-bad-defaults",
        message = "Argument default set to insecure SSL protocol: `{}`")
@BanditTest(name = "ssl_with_bad_defaults", severity = Level.MEDIUM, confidence = Level.MEDIUM)
final class SslWithBadDefaults {
    private SslWithBadDefaults() {}

    static void check(Stmt.FunctionLike node, LintContext cx) {
        List<Expr> values = new ArrayList<>(node.args().defaults());
        node.args().kwDefaults().forEach(value -> value.ifPresent(values::add));
        for (Expr value : values) {
            if (Protocols.isInsecure(value)) {
                cx.report(value, Protocols.name(value));
            }
        }
    }
}
