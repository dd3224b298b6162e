package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Else: if that could be elif.
@Rule(
        code = "PLR5501",
        name = "collapsible-else-if",
        fix = Fixable.SOMETIMES,
        message = "Use `elif` instead of `else` then `if`, to reduce indentation")
final class CollapsibleElseIf {
    private CollapsibleElseIf() {}

    static void check(Stmt.If node, LintContext cx) {
        if (node.orelse().size() != 1 || !(node.orelse().getFirst() instanceof Stmt.If inner)) {
            return;
        }
        int at = Branches.elseKeyword(node, cx);
        if (at >= 0) {
            cx.report(at, cx.start(inner));
        }
    }
}
