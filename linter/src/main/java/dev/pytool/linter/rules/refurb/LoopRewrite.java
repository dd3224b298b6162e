package dev.pytool.linter.rules.refurb;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Targets;
import dev.pytool.linter.syntax.Unparse;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;

import java.util.Optional;

/// Loops of one call for each item, written as one call for all.
final class LoopRewrite {
    private LoopRewrite() {}

    /// Whether the names of a loop mean something outside it: then the loop has to stay.
    static boolean leaks(Stmt.ForLike loop, LintContext cx) {
        for (Expr.Name name : Targets.names(loop.target())) {
            Optional<Binding> own = cx.semantics().binding(name);
            if (own.isEmpty()) {
                continue;
            }
            boolean read =
                    own.get().references().stream().anyMatch(each -> each.start() >= cx.end(loop));
            boolean before =
                    own.get().scope().all().stream()
                            .anyMatch(other ->
                                    other.name().equals(name.id())
                                            && other.kind() != Binding.Kind.LOOP_VARIABLE
                                            && other.start() < cx.start(loop));
            if (read || before || own.get().isDeclaredOutside()) {
                return true;
            }
        }
        return false;
    }

    /// The items of the loop as one argument: the iterable itself where each item is taken as it
    /// is, a generator otherwise.
    static String items(Stmt.ForLike loop, Expr element, LintContext cx) {
        int[] iter = Brackets.span(loop.iter(), cx.end(loop.target()), cx.end(loop), cx);
        boolean open = cx.text().charAt(iter[0]) != '(' && loop.iter() instanceof Expr.Tuple;
        String items = open ? "(" + cx.text(loop.iter()) + ")" : cx.text(iter[0], iter[1]);
        if (loop.target() instanceof Expr.Name name && Exprs.isName(element, name.id())) {
            return items;
        }
        int[] target = Brackets.span(loop.target(), cx.start(loop), cx.start(loop.iter()), cx);
        return Unparse.of(element, cx)
                + " for "
                + cx.text(target[0], target[1])
                + " in "
                + (iter[0] == cx.start(loop.iter())
                                && Exprs.precedence(loop.iter()) < 3
                                && !(loop.iter() instanceof Expr.Tuple)
                        ? "(" + items + ")"
                        : items);
    }
}
