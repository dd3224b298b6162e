package dev.pytool.linter.syntax;

import dev.pytool.linter.model.Finding;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;

import java.util.List;

/// Loops and how they end.
public final class Loops {
    private Loops() {}

    /// An `else` that always runs.
    public static void uselessElse(Stmt loop, List<Stmt> body, List<Stmt> orelse, LintContext cx) {
        if (!orelse.isEmpty() && !hasBreak(body)) {
            int at = Branches.keywordBefore(cx.start(orelse.getFirst()), TokenKind.ELSE, cx);
            Finding finding = cx.report(at, at + "else".length());
            Indentation.withoutElse(at, orelse, cx).ifPresent(finding::safe);
        }
    }

    /// Whether a `break` of this very loop is in the body.
    public static boolean hasBreak(List<Stmt> body) {
        return body.stream().anyMatch(Loops::breaks);
    }

    private static boolean breaks(Stmt statement) {
        return switch (statement) {
            case Stmt.Break found -> true;
            case Stmt.If branch -> hasBreak(branch.body()) || hasBreak(branch.orelse());
            case Stmt.WithLike with -> hasBreak(with.body());
            case Stmt.Match match ->
                    match.cases().stream().map(MatchCase::body).anyMatch(Loops::hasBreak);
            case Stmt.TryLike attempt ->
                    hasBreak(attempt.body())
                            || hasBreak(attempt.orelse())
                            || hasBreak(attempt.finalbody())
                            || attempt.handlers().stream()
                                    .map(ExceptHandler::body)
                                    .anyMatch(Loops::hasBreak);
            case Stmt.ForLike loop -> hasBreak(loop.orelse());
            case Stmt.While loop -> hasBreak(loop.orelse());
            default -> false;
        };
    }
}
