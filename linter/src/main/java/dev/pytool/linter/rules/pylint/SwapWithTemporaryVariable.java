package dev.pytool.linter.rules.pylint;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// Python swaps by `x, y = y, x`.
@Rule(
        code = "PLR1712",
        name = "swap-with-temporary-variable",
        fix = Fixable.SOMETIMES,
        message = "Unnecessary temporary variable",
        preview = true)
final class SwapWithTemporaryVariable {
    private SwapWithTemporaryVariable() {}

    static void check(Stmt.Assign node, LintContext cx) {
        examine(node, cx);
    }

    static void check(Stmt.AnnAssign node, LintContext cx) {
        examine(node, cx);
    }

    private static void examine(Stmt node, LintContext cx) {
        Optional<Stmt> second = Statements.next(node, cx);
        Optional<Stmt> third = second.flatMap(each -> Statements.next(each, cx));
        if (third.isEmpty()) {
            return;
        }
        Optional<String[]> a = names(node);
        Optional<String[]> b = names(second.get());
        Optional<String[]> c = names(third.get());
        if (a.isEmpty() || b.isEmpty() || c.isEmpty()) {
            return;
        }
        String temp = a.get()[0];
        String x = a.get()[1];
        String y = b.get()[1];
        if (!b.get()[0].equals(x)
                || !c.get()[0].equals(y)
                || !c.get()[1].equals(temp)
                || temp.equals(y)) {
            return;
        }
        Optional<Binding> binding = cx.semantics().binding(target(node));
        if (binding.isEmpty()
                || binding.get().isDeclaredOutside()
                || binding.get().references().size() != 1
                || binding.get().shadowed().isPresent()) {
            return;
        }
        int end = cx.end(third.get());
        boolean comment = cx.hasComment(cx.start(node), end);
        cx.report(cx.start(node), end)
                .fix(
                        comment ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
                        List.of(
                                new Edit(
                                        cx.start(node), end, x + ", " + y + " = " + y + ", " + x)));
    }

    private static Expr.Name target(Stmt statement) {
        return (Expr.Name)
                (statement instanceof Stmt.Assign assign
                        ? assign.targets().getFirst()
                        : ((Stmt.AnnAssign) statement).target());
    }

    private static Optional<String[]> names(Stmt statement) {
        if (statement instanceof Stmt.AnnAssign assign) {
            return assign.target() instanceof Expr.Name target
                            && assign.value().isPresent()
                            && assign.value().get() instanceof Expr.Name value
                    ? Optional.of(new String[] {target.id(), value.id()})
                    : Optional.empty();
        }
        return statement instanceof Stmt.Assign assign
                        && assign.targets().size() == 1
                        && assign.targets().getFirst() instanceof Expr.Name target
                        && assign.value() instanceof Expr.Name value
                ? Optional.of(new String[] {target.id(), value.id()})
                : Optional.empty();
    }
}
