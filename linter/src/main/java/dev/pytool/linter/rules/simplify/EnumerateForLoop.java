package dev.pytool.linter.rules.simplify;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.linter.syntax.Values;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// Enumerate for loop.
@Rule(
        code = "SIM113",
        name = "enumerate-for-loop",
        message = "Use `enumerate()` for index variable `{}` in `for` loop")
final class EnumerateForLoop {
    private EnumerateForLoop() {}

    static void check(Stmt.For node, LintContext cx) {
        if (Exprs.contains(node, each -> each instanceof Stmt.Continue)) {
            return;
        }
        for (Stmt statement : node.body()) {
            if (!(statement instanceof Stmt.AugAssign step)
                    || step.op() != Operator.ADD
                    || !Exprs.isInt(step.value(), 1)
                    || !(step.target() instanceof Expr.Name index)) {
                continue;
            }
            if (countsFromZero(index.id(), node, cx)) {
                cx.report(step, index.id());
            }
        }
    }

    /// Whether the name is 0 before the loop, is written once in it, and not read after it.
    private static boolean countsFromZero(String name, Stmt.For loop, LintContext cx) {
        List<Binding> all =
                cx.semantics().enclosingScope(loop).all().stream()
                        .filter(binding -> binding.name().equals(name))
                        .toList();
        Optional<Binding> before =
                all.stream()
                        .filter(binding -> binding.start() < cx.start(loop))
                        .reduce((first, second) -> second);
        long writes =
                all.stream()
                        .filter(binding ->
                                cx.start(loop) <= binding.start() && binding.end() <= cx.end(loop))
                        .count();
        if (writes != 1
                || before.isEmpty()
                || before.get().statement().isEmpty()
                || Statements.block(before.get().statement().get(), cx)
                        != Statements.block(loop, cx)
                || Values.assigned(before.get()).filter(value -> Exprs.isInt(value, 0)).isEmpty()) {
            return false;
        }
        int next =
                all.stream()
                        .mapToInt(Binding::start)
                        .filter(start -> start >= cx.end(loop))
                        .min()
                        .orElse(Integer.MAX_VALUE);
        return all.stream()
                .flatMap(binding -> binding.references().stream())
                .noneMatch(read -> cx.end(loop) <= read.start() && read.start() < next);
    }
}
