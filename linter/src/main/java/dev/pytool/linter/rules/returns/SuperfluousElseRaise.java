package dev.pytool.linter.rules.returns;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Else after raise.
@Rule(
        code = "RET506",
        name = "superfluous-else-raise",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary `{}` after `raise` statement")
final class SuperfluousElseRaise {
    private SuperfluousElseRaise() {}

    static void check(Stmt.If node, LintContext cx) {
        Returns.superfluous(node, Stmt.Raise.class, cx);
    }
}
