package dev.pytool.linter.rules.returns;

import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Else after return.
@Rule(
        code = "RET505",
        name = "superfluous-else-return",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary `{}` after `return` statement")
final class SuperfluousElseReturn {
    private SuperfluousElseReturn() {}

    static void check(Stmt.If node, LintContext cx) {
        Returns.superfluous(node, Stmt.Return.class, cx);
    }
}
