package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Lambdas;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

/// A lambda assigned to a name.
@Rule(
        code = "E731",
        name = "lambda-assignment",
        fix = Fixable.SOMETIMES,
        message = "Do not assign a `lambda` expression, use a `def`")
final class LambdaAssignment {
    private LambdaAssignment() {}

    static void check(Stmt.Assign node, LintContext cx) {
        if (node.targets().size() == 1
                && node.targets().getFirst() instanceof Expr.Name name
                && node.value() instanceof Expr.Lambda lambda) {
            Lambdas.report(node, name, lambda, "", cx);
        }
    }

    static void check(Stmt.AnnAssign node, LintContext cx) {
        // Fields of data classes hold functions.
        if (cx.semantics().enclosingScope(node).kind() != Scope.Kind.CLASS
                && node.target() instanceof Expr.Name name
                && node.value().isPresent()
                && node.value().get() instanceof Expr.Lambda lambda) {
            Lambdas.report(node, name, lambda, cx.text(node.annotation()), cx);
        }
    }
}
