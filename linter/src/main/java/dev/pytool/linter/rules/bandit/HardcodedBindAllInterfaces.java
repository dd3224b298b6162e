package dev.pytool.linter.rules.bandit;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Rule;

/// Hardcoded bind all interfaces.
@Rule(
        code = "S104",
        name = "hardcoded-bind-all-interfaces",
        message = "Possible binding to all interfaces")
final class HardcodedBindAllInterfaces {
    private HardcodedBindAllInterfaces() {}

    static void check(Expr.Constant node, LintContext cx) {
        if (Exprs.string(node)
                .filter(text -> text.equals("0.0.0.0") || text.equals("::"))
                .isPresent()) {
            cx.report(node);
        }
    }
}
