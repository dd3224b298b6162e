package dev.pytool.linter.rules.pylint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayList;
import java.util.List;

/// Self assigning variable.
@Rule(
        code = "PLW0127",
        name = "self-assigning-variable",
        message = "Self-assignment of variable `{}`")
final class SelfAssigningVariable {
    private SelfAssigningVariable() {}

    static void check(Stmt.Assign node, LintContext cx) {
        List<Expr> all = new ArrayList<>(node.targets());
        all.add(node.value());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                pair(all.get(i), all.get(j), cx);
            }
        }
    }

    static void check(Stmt.AnnAssign node, LintContext cx) {
        node.value().ifPresent(value -> pair(node.target(), value, cx));
    }

    private static void pair(Expr left, Expr right, LintContext cx) {
        if (cx.semantics().enclosingScope(left).kind() == Scope.Kind.CLASS) {
            return;
        }
        if (left instanceof Expr.Tuple a
                && right instanceof Expr.Tuple b
                && a.elts().size() == b.elts().size()) {
            for (int i = 0; i < a.elts().size(); i++) {
                pair(a.elts().get(i), b.elts().get(i), cx);
            }
        } else if (left instanceof Expr.Name name && Exprs.isName(right, name.id())) {
            cx.report(left, name.id());
        }
    }
}
