package dev.pytool.linter.rules.pylint;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.ImportEdits;
import dev.pytool.parser.ast.Expr;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Sys exit alias.
@Rule(
        code = "PLR1722",
        name = "sys-exit-alias",
        fix = Fixable.SOMETIMES,
        message = "Use `sys.exit()` instead of `{}`")
final class SysExitAlias {
    private SysExitAlias() {}

    static void check(Expr.Call node, LintContext cx) {
        String name = cx.nameOf(node.func());
        if (name.equals("builtins.exit") || name.equals("builtins.quit")) {
            Finding finding = cx.report(node.func(), name.substring("builtins.".length()));
            if (Calls.count(node) <= 1 && node.keywords().isEmpty()) {
                ImportEdits.use("sys", "exit", cx.start(node), cx)
                        .ifPresent(use ->
                                finding.fix(
                                        Fix.Safety.UNSAFE,
                                        use.with(cx.start(node.func()), cx.end(node.func()))));
            }
        }
    }
}
