package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.StringParts;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.BanditTest;
import dev.pytool.processor.rule.BanditTest.Level;
import dev.pytool.processor.rule.Rule;

/// Hardcoded bind all interfaces.
@Rule(
        code = "S104",
        name = "hardcoded-bind-all-interfaces",
        message = "Possible binding to all interfaces")
@BanditTest(
        name = "hardcoded_bind_all_interfaces",
        severity = Level.MEDIUM,
        confidence = Level.MEDIUM)
final class HardcodedBindAllInterfaces {
    private HardcodedBindAllInterfaces() {}

    private static final String ALL = "0.0.0.0";

    static void check(Expr.Constant node, LintContext cx) {
        if (Exprs.string(node).filter(ALL::equals).isPresent()
                && !StringParts.isTemplatePart(node, cx)) {
            cx.report(node);
        }
    }

    static void check(Expr.JoinedStr node, LintContext cx) {
        if (StringParts.isTemplatePart(node, cx)) {
            return;
        }
        for (StringParts.Fragment fragment : StringParts.fragments(node, cx)) {
            if (fragment.text().equals(ALL)) {
                cx.report(fragment.start(), fragment.end());
            }
        }
    }
}
