package dev.pytool.linter.rules.pyupgrade;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// Useless metaclass type.
@Rule(
        code = "UP001",
        name = "useless-metaclass-type",
        fix = Fixable.ALWAYS,
        message = "`__metaclass__ = type` is implied")
final class UselessMetaclassType {
    private UselessMetaclassType() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (node.targets().size() == 1
                && Exprs.isName(node.targets().getFirst(), "__metaclass__")
                && cx.isBuiltin(node.value(), "type")
                && cx.semantics().enclosingScope(node).kind() != Scope.Kind.FUNCTION) {
            cx.report(node).safe(Statements.remove(node, cx));
        }
    }
}
