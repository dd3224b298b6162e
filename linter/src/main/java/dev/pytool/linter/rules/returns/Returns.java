package dev.pytool.linter.rules.returns;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Branches;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.linter.syntax.Flow;
import dev.pytool.linter.syntax.Functions;
import dev.pytool.linter.syntax.Indentation;
import dev.pytool.linter.syntax.Loops;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What functions return, and where they end without.
final class Returns {
    private Returns() {}

    static List<Stmt.Return> of(Stmt.FunctionLike function) {
        List<Stmt.Return> all = new ArrayList<>();
        Functions.forEachOwn(
                function.body(),
                statement -> {
                    if (statement instanceof Stmt.Return back) {
                        all.add(back);
                    }
                });
        return all;
    }

    static boolean hasValue(List<Stmt.Return> all) {
        return all.stream()
                .anyMatch(back -> back.value().filter(value -> !Exprs.isNone(value)).isPresent());
    }

    static boolean isGenerator(Stmt.FunctionLike function) {
        boolean[] found = {false};
        Functions.forEachOwnNode(
                function.body(),
                node -> found[0] |= node instanceof Expr.Yield || node instanceof Expr.YieldFrom);
        return found[0];
    }

    /// The first statement after which a block ends without `return`.
    static Optional<Stmt> missing(List<Stmt> body, LintContext cx) {
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Stmt last = body.getLast();
        return switch (last) {
            case Stmt.If branch -> {
                Optional<Stmt> inner = missing(branch.body(), cx);
                if (inner.isPresent()) {
                    yield inner.map(found -> last);
                }
                if (branch.orelse().isEmpty()) {
                    yield Optional.of(last);
                }
                yield missing(branch.orelse(), cx).map(found -> last);
            }
            case Stmt.Return back -> Optional.empty();
            case Stmt.Raise raise -> Optional.empty();
            case Stmt.Assert check when Exprs.isFalse(check.test()) -> Optional.empty();
            case Stmt.While loop ->
                    Exprs.isTrue(loop.test()) && !Loops.hasBreak(loop.body())
                            ? Optional.empty()
                            : loop.orelse().isEmpty()
                                    ? Optional.of(last)
                                    : missing(loop.orelse(), cx).map(found -> last);
            case Stmt.ForLike loop ->
                    loop.orelse().isEmpty()
                            ? Optional.of(last)
                            : missing(loop.orelse(), cx).map(found -> last);
            case Stmt.WithLike with -> missing(with.body(), cx).map(found -> last);
            case Stmt.TryLike attempt -> {
                if (!attempt.finalbody().isEmpty() && Flow.leaves(attempt.finalbody())) {
                    yield Optional.empty();
                }
                boolean open =
                        missing(attempt.orelse().isEmpty() ? attempt.body() : attempt.orelse(), cx)
                                .isPresent();
                for (ExceptHandler handler : attempt.handlers()) {
                    open |= missing(handler.body(), cx).isPresent();
                }
                yield open ? Optional.of(last) : Optional.empty();
            }
            case Stmt.Match match -> {
                boolean open = false;
                for (MatchCase each : match.cases()) {
                    open |= missing(each.body(), cx).isPresent();
                }
                MatchCase end = match.cases().getLast();
                boolean wild =
                        end.guard().isEmpty()
                                && end.pattern() instanceof dev.pytool.parser.ast.Pattern.MatchAs as
                                && as.pattern().isEmpty();
                yield open || !wild ? Optional.of(last) : Optional.empty();
            }
            case Stmt.Expr expr when Flow.isNoReturn(expr.value(), cx) -> Optional.empty();
            default -> Optional.of(last);
        };
    }

    /// An `else` or `elif` after a branch that always leaves in this way.
    static void superfluous(Stmt.If node, Class<? extends Stmt> exit, LintContext cx) {
        if (Branches.isElif(node, cx) || node.orelse().isEmpty()) {
            return;
        }
        if (!exit.isInstance(node.body().getLast())) {
            return;
        }
        Stmt first = node.orelse().getFirst();
        if (node.orelse().size() == 1
                && first instanceof Stmt.If inner
                && Branches.isElif(inner, cx)) {
            int at = cx.start(first);
            cx.report(at, at + "elif".length(), "elif").safe(cx.delete(at, at + "el".length()));
        } else {
            int at = Branches.keywordBefore(cx.start(first), TokenKind.ELSE, cx);
            Finding finding = cx.report(at, at + "else".length(), "else");
            Indentation.withoutElse(at, node.orelse(), cx).ifPresent(finding::safe);
        }
    }
}
