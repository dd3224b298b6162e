package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Open alias.
@Rule(code = "UP020", name = "open-alias", fix = Fixable.SOMETIMES, message = "Use builtin `open`")
final class OpenAlias {
    private OpenAlias() {}

    static void check(Expr.Call node, LintContext cx) {
        if (cx.nameOf(node.func()).equals("io.open")) {
            Finding finding = cx.report(node);
            if (cx.hasBuiltin("open")) {
                finding.safe(cx.replace(node.func(), "open"));
            }
        }
    }
}
