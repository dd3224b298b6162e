package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

/// Invalid all object.
@Rule(
        code = "PLE0604",
        name = "invalid-all-object",
        message = "Invalid object in `__all__`, must contain only strings")
final class InvalidAllObject {
    private InvalidAllObject() {}

    static void check(Stmt.Assign node, LintContext cx) {
        for (Expr target : node.targets()) {
            if (Exprs.isName(target, "__all__")
                    && cx.semantics().enclosingScope(node).kind() == Scope.Kind.MODULE
                    && Exprs.elements(node.value()).stream()
                            .anyMatch(each ->
                                    !(each instanceof Expr.Starred) && !Exprs.isString(each))) {
                cx.report(target);
            }
        }
    }
}
