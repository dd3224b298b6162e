package dev.pytool.linter.rules.returns;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Else after break.
@Rule(
        code = "RET508",
        name = "superfluous-else-break",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary `{}` after `break` statement")
final class SuperfluousElseBreak {
    private SuperfluousElseBreak() {}

    static void check(Stmt.If node, LintContext cx) {
        Returns.superfluous(node, Stmt.Break.class, cx);
    }
}
