package dev.pytool.linter.rules.pyflakes;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;

/// Removal of local variables that nothing reads.
final class UnusedNames {
    private UnusedNames() {}

    /// Drops the assignment, or only its target where the value has effects.
    static void fix(Binding binding, Finding finding, LintContext cx) {
        if (binding.statement().isEmpty()) {
            return;
        }
        switch (binding.statement().get()) {
            case Stmt.Assign assign
                    when assign.targets().size() == 1
                            && assign.targets().getFirst() == binding.node() ->
                    assignment(assign, assign.value(), finding, cx);
            case Stmt.Assign assign when assign.targets().contains(binding.node()) -> {
                int i = assign.targets().indexOf(binding.node());
                Expr target = assign.targets().get(i);
                Expr next =
                        i + 1 < assign.targets().size()
                                ? assign.targets().get(i + 1)
                                : assign.value();
                finding.unsafe(
                        cx.delete(cx.start(target), Brackets.outerStart(next, cx.end(target), cx)));
            }
            case Stmt.AnnAssign assign
                    when assign.target() == binding.node() && assign.value().isPresent() ->
                    assignment(assign, assign.value().get(), finding, cx);
            case Stmt.WithLike with -> {
                for (Withitem item : with.items()) {
                    if (item.optionalVars().isPresent()
                            && item.optionalVars().get() == binding.node()) {
                        finding.unsafe(
                                cx.delete(
                                        Brackets.outerEnd(item.contextExpr(), binding.start(), cx),
                                        Brackets.span(
                                                binding.node(),
                                                cx.end(item.contextExpr()),
                                                cx.end(item),
                                                cx)[1]));
                    }
                }
            }
            default -> {}
        }
    }

    private static void assignment(Stmt statement, Expr value, Finding finding, LintContext cx) {
        if (Exprs.hasEffect(value)) {
            finding.unsafe(
                    cx.delete(
                            cx.start(statement),
                            Brackets.outerStart(value, cx.start(statement), cx)));
        } else {
            finding.unsafe(Statements.remove(statement, cx));
        }
    }
}
