package dev.pytool.linter.rules.returns;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Else after continue.
@Rule(
        code = "RET507",
        name = "superfluous-else-continue",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary `{}` after `continue` statement")
final class SuperfluousElseContinue {
    private SuperfluousElseContinue() {}

    static void check(Stmt.If node, LintContext cx) {
        Returns.superfluous(node, Stmt.Continue.class, cx);
    }
}
