package dev.pytool.linter.rules.refurb;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// `copy` says that a new list is meant.
@Rule(
        code = "FURB145",
        name = "slice-copy",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Prefer `copy` method over slicing")
final class SliceCopy {
    private SliceCopy() {}

    static void check(Expr.Subscript node, LintContext cx) {
        if (node.ctx() != ExprContext.LOAD
                || !(node.value() instanceof Expr.Name name)
                || !DeleteFullSlice.isWhole(node.slice())
                || cx.parent(node)
                        .filter(parent ->
                                parent instanceof Stmt.AugAssign assign && assign.target() == node)
                        .isPresent()) {
            return;
        }
        Optional<Binding> binding = cx.semantics().binding(name);
        boolean only =
                binding.isPresent()
                        && binding.get().scope() == cx.semantics().enclosingScope(node)
                        && binding.get().scope().all().stream()
                                        .filter(other -> other.name().equals(name.id()))
                                        .count()
                                == 1;
        if (only && Values.holds(binding.get(), "list", cx)) {
            cx.report(node)
                    .fix(
                            cx.hasComment(node) ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                            List.of(cx.replace(node, name.id() + ".copy()")));
        }
    }
}
