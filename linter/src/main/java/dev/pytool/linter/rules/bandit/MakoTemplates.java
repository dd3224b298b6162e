package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Mako templates.
@Rule(
        code = "S702",
        name = "mako-templates",
        message =
                "Mako templates allow HTML and JavaScript rendering by default and are inherently open to XSS attacks")
@BanditTest(name = "use_of_mako_templates", severity = Level.MEDIUM, confidence = Level.HIGH)
final class MakoTemplates {
    private MakoTemplates() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("mako.template.Template")) {
            cx.report(node.func());
        }
    }
}
