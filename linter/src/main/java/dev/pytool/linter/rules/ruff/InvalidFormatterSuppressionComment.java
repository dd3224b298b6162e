package dev.pytool.linter.rules.ruff;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.Definitions;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Clauses;
import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Mod;
import dev.pytool.parser.ast.Node;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.List;
import java.util.Optional;

/// Comments that switch a formatter off and on work around whole statements only; elsewhere they do
/// nothing.
///
/// ```python
/// values = [
///     # fmt: off
///     1,
///     # fmt: on
/// ]
/// ```
///
/// The unsafe fix removes the comment.
@Rule(
        code = "RUF028",
        name = "invalid-formatter-suppression-comment",
        fix = Fixable.ALWAYS,
        message = "This suppression comment is invalid because it cannot be {}",
        preview = true)
final class InvalidFormatterSuppressionComment {
    private enum Kind {
        OFF,
        ON,
        SKIP
    }

    private InvalidFormatterSuppressionComment() {}

    static void check(Comment comment, LintContext cx) {
        Kind kind;
        switch (comment.text().substring(1).strip()) {
            case "fmt: off", "fmt:off", "yapf: disable" -> kind = Kind.OFF;
            case "fmt: on", "fmt:on", "yapf: enable" -> kind = Kind.ON;
            case "fmt: skip", "fmt:skip" -> kind = Kind.SKIP;
            default -> {
                return;
            }
        }
        problem(comment, kind, cx)
                .ifPresent(problem -> {
                    int end = comment.end();
                    int start = comment.start();
                    int line = cx.lines().line(start);
                    if (comment.ownLine()) {
                        start = cx.lines().lineStart(line);
                        end = cx.lines().lineEnd(line);
                    } else {
                        while (" \t".indexOf(cx.text().charAt(start - 1)) >= 0) {
                            start--;
                        }
                    }
                    cx.report(comment.start(), comment.end(), problem)
                            .unsafe(cx.delete(start, end));
                });
    }

    private static Optional<String> problem(Comment comment, Kind kind, LintContext cx) {
        Node around = around(comment, cx);
        if (!isStatement(around) || isInList(around, comment, cx)) {
            return Optional.of("in an expression, pattern, argument list, or other non-statement");
        }
        if (kind == Kind.SKIP) {
            return comment.ownLine() ? Optional.of("on its own line") : Optional.empty();
        }
        if (!comment.ownLine()) {
            return kind == Kind.ON ? Optional.of("at the end of a line") : Optional.empty();
        }
        if (isBelowDecorator(around, comment, cx)) {
            return Optional.of("after a decorator");
        }
        return kind == Kind.OFF && isAboveBranch(comment, cx)
                ? Optional.of("directly above an alternate body")
                : Optional.empty();
    }

    /// The innermost node around the comment.
    private static Node around(Comment comment, LintContext cx) {
        Node at = cx.tree().root();
        while (true) {
            Node[] inner = new Node[1];
            at.forEachChild(child -> {
                if (cx.start(child) <= comment.start() && comment.end() <= cx.end(child)) {
                    inner[0] = child;
                }
            });
            if (inner[0] == null) {
                return at;
            }
            at = inner[0];
        }
    }

    private static boolean isStatement(Node node) {
        return node instanceof Stmt
                || node instanceof Mod
                || node instanceof ExceptHandler
                || node instanceof MatchCase;
    }

    /// Whether the comment stands in brackets of a statement that hold a list: parameters, bases,
    /// or behind one of the things imported or opened.
    private static boolean isInList(Node statement, Comment comment, LintContext cx) {
        Tokens tokens = cx.tokens();
        int depth = 0;
        for (int i = tokens.at(cx.start(statement)); tokens.start(i) < comment.start(); i++) {
            switch (tokens.kind(i)) {
                case LPAR, LSQB, LBRACE -> depth++;
                case RPAR, RSQB, RBRACE -> depth--;
                default -> {}
            }
        }
        if (depth == 0 || statement instanceof Mod) {
            return false;
        }
        if (statement instanceof Stmt.FunctionLike || statement instanceof Stmt.ClassDef) {
            return true;
        }
        TokenKind before = tokens.kind(tokens.significantBefore(tokens.at(comment.start())));
        return !comment.ownLine() && before != TokenKind.LPAR && before != TokenKind.COMMA;
    }

    private static boolean isBelowDecorator(Node around, Comment comment, LintContext cx) {
        List<Expr> decorators =
                switch (around) {
                    case Stmt.FunctionLike function -> function.decoratorList();
                    case Stmt.ClassDef type -> type.decoratorList();
                    default -> List.of();
                };
        if (!decorators.isEmpty()) {
            int name = Definitions.nameStart(around, cx);
            return cx.start(decorators.getFirst()) < comment.start() && comment.start() < name;
        }
        // The decorators of a definition may stand before its node.
        Tokens tokens = cx.tokens();
        int line = cx.lines().line(comment.start());
        int before = tokens.significantBefore(tokens.at(cx.lines().lineStart(line)));
        while (before > 0 && tokens.kind(before) == TokenKind.NEWLINE) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        int start = cx.lines().lineStart(cx.lines().line(tokens.start(before)));
        return cx.text(start, tokens.end(before)).stripLeading().startsWith("@")
                && tokens.kind(before) != TokenKind.END;
    }

    /// Whether an `else`, `elif`, `except` or `finally` follows and the comment is not indented as
    /// a part of the block above.
    private static boolean isAboveBranch(Comment comment, LintContext cx) {
        Tokens tokens = cx.tokens();
        int next = tokens.firstWithText(tokens.at(comment.start()) + 1);
        boolean branch =
                switch (tokens.kind(next)) {
                    case ELSE, ELIF, EXCEPT, FINALLY -> true;
                    default -> false;
                };
        if (!branch) {
            return false;
        }
        int last = tokens.at(comment.start()) - 1;
        while (last > 0 && !tokens.hasText(last)) {
            last--;
        }
        int above = Clauses.indentation(tokens.start(last), cx);
        int column = Clauses.indentation(tokens.start(next), cx);
        return above > column && Clauses.indentation(comment.start(), cx) < above;
    }
}
