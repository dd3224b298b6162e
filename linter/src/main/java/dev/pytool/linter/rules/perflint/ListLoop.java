package dev.pytool.linter.rules.perflint;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Calls;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// A loop that appends to a list.
final class ListLoop {
    private ListLoop() {}

    /// @param list the name of the list
    /// @param element what is appended
    /// @param isCopy whether the elements are appended as they come
    record Loop(
            Stmt statement, Expr.Name list, Expr element, Optional<Expr> test, boolean isCopy) {}

    static Optional<Loop> of(Stmt.ForLike node, LintContext cx) {
        Optional<Filling.Step> step = Filling.of(node.body());
        if (step.isEmpty()
                || !(node.target() instanceof Expr.Name target)
                || !(step.get().statement() instanceof Stmt.Expr statement)
                || !(statement.value() instanceof Expr.Call call)
                || call.args().size() != 1
                || !call.keywords().isEmpty()
                || !Calls.method(call).equals("append")
                || !(((Expr.Attribute) call.func()).value() instanceof Expr.Name list)) {
            return Optional.empty();
        }
        Expr element = call.args().getFirst();
        boolean copy =
                step.get().test().isEmpty()
                        && node instanceof Stmt.For
                        && Exprs.isName(element, target.id());
        return Optional.of(new Loop(statement, list, element, step.get().test(), copy));
    }
}
