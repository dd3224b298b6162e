package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.semantic.Binding;
import dev.pytool.linter.semantic.Scope;
import dev.pytool.linter.syntax.Brackets;
import dev.pytool.linter.syntax.Clauses;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Statements;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.text.Edit;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.Optional;

/// A variable that only carries a value to the `yield` below can be left out.
///
/// ```python
/// def numbers():
///     x = compute()
///     yield x
/// ```
///
/// The unsafe fix yields the value itself.
@Rule(
        code = "RUF070",
        name = "unnecessary-assign-before-yield",
        fix = Fixable.ALWAYS,
        message = "Unnecessary assignment to `{}` before `{}` statement",
        preview = true)
final class UnnecessaryAssignBeforeYield {
    private UnnecessaryAssignBeforeYield() {}

    static void check(Stmt.Expr node, LintContext cx) {
        Optional<Expr> value =
                switch (node.value()) {
                    case Expr.Yield yield -> yield.value();
                    case Expr.YieldFrom yield -> Optional.of(yield.value());
                    default -> Optional.empty();
                };
        if (value.isEmpty() || !(value.get() instanceof Expr.Name name)) {
            return;
        }
        Optional<Stmt.Assign> before =
                Statements.previous(node, cx).flatMap(each -> last(each, cx));
        if (before.isEmpty() || cx.function(node).isEmpty()) {
            return;
        }
        Stmt.Assign assign = before.get();
        if (assign.targets().size() != 1
                || !Exprs.isName(assign.targets().getFirst(), name.id())
                || !isOnlyRead(name, cx)) {
            return;
        }
        String keyword = node.value() instanceof Expr.Yield ? "yield" : "yield from";
        Finding finding = cx.report(name, name.id(), keyword);
        int[] span = Brackets.span(assign.value(), cx.end(name(assign)), cx.end(assign), cx);
        boolean wrap =
                span[0] == cx.start(assign.value())
                        && (assign.value() instanceof Expr.Yield
                                || assign.value() instanceof Expr.YieldFrom);
        if (cx.hasComment(cx.start(node), Clauses.lineEnd(cx.end(node), cx))) {
            return;
        }
        String text = cx.text(span[0], span[1]);
        int after = cx.end(name(assign));
        int start = cx.text().indexOf('=', after) + 1;
        String gap = cx.text(start, span[0]);
        finding.unsafe(
                new Edit(
                        cx.start(assign),
                        span[1],
                        keyword + (gap.isEmpty() ? " " : gap) + (wrap ? "(" + text + ")" : text)),
                Statements.delete(node, cx));
    }

    private static Expr name(Stmt.Assign assign) {
        return assign.targets().getFirst();
    }

    /// The assignment, or that at the end of a `with` which lets exceptions out.
    private static Optional<Stmt.Assign> last(Stmt statement, LintContext cx) {
        return switch (statement) {
            case Stmt.Assign assign -> Optional.of(assign);
            case Stmt.WithLike with
                    when with.items().stream()
                            .noneMatch(item ->
                                    item.contextExpr() instanceof Expr.Call call
                                            && cx.nameOf(call.func())
                                                    .equals("contextlib.suppress")) ->
                    with.body().getLast() instanceof Stmt.Assign assign
                            ? Optional.of(assign)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// Whether the function reads no binding of the name anywhere else.
    private static boolean isOnlyRead(Expr.Name name, LintContext cx) {
        Optional<Binding> binding = cx.semantics().binding(name);
        if (binding.isEmpty() || binding.get().isDeclaredOutside()) {
            return false;
        }
        Scope scope = binding.get().scope();
        return scope.isFunction()
                && scope.all().stream()
                        .filter(each -> each.name().equals(name.id()))
                        .allMatch(each ->
                                each.kind() != Binding.Kind.ANNOTATION
                                        && each.references().stream()
                                                .allMatch(read -> read.start() == cx.start(name)));
    }
}
