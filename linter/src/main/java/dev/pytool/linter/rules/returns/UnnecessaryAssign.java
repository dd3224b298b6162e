package dev.pytool.linter.rules.returns;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// Assignment just before return of the name.
@Rule(
        code = "RET504",
        name = "unnecessary-assign",
        fix = Fixable.ALWAYS,
        message = "Unnecessary assignment to `{}` before `return` statement")
final class UnnecessaryAssign {
    private UnnecessaryAssign() {}

    static void check(Stmt.Return node, LintContext cx) {
        if (node.value().isEmpty() || !(node.value().get() instanceof Expr.Name name)) {
            return;
        }
        Optional<Stmt> before = Statements.previous(node, cx);
        Optional<Stmt.FunctionLike> function = cx.function(node);
        if (before.isEmpty()
                || function.isEmpty()
                || !(before.get() instanceof Stmt.Assign assign)
                || assign.targets().size() != 1
                || !Exprs.isName(assign.targets().getFirst(), name.id())) {
            return;
        }
        Optional<Binding> binding = cx.semantics().binding(name);
        boolean outside = binding.filter(Binding::isDeclaredOutside).isPresent();
        long reads = binding.map(found -> found.references().size()).orElse(0);
        boolean inTry =
                cx.outerStatement(node)
                        .filter(outer ->
                                outer instanceof Stmt.TryLike attempt
                                        && !attempt.finalbody().isEmpty())
                        .isPresent();
        long others =
                binding.map(found ->
                                found.references().stream()
                                        .filter(read -> read.start() > cx.end(assign))
                                        .count())
                        .orElse(0L);
        boolean closure =
                binding.filter(found ->
                                found.references().stream()
                                        .anyMatch(read -> read.scope() != found.scope()))
                        .isPresent();
        if (!outside && reads > 0 && others == 1 && !inTry && !closure) {
            Finding finding = cx.report(node.value().get(), name.id());
            if (!cx.hasComment(cx.end(assign), cx.start(node))) {
                finding.unsafe(
                        new Edit(
                                cx.start(assign),
                                cx.end(node),
                                "return " + cx.text(cx.start(assign.value()), cx.end(assign))));
            }
        }
    }
}
