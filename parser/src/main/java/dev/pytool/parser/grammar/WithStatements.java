package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.Withitem;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `with`, whose parentheses may hold the items or belong to the first expression.
final class WithStatements {
    private final Cursor c;
    private final Productions rules;

    WithStatements(Productions rules) {
        this.rules = rules;
        c = rules.cursor;
    }

    /// The current token is `with`; `start` is that of `async` where that stands before it.
    Stmt withStatement(int start, boolean async) {
        c.advance();
        List<Withitem> items = parenthesesHoldItems() ? parenthesizedItems() : items();
        c.expectColon();
        List<Stmt> body = rules.statements.block();
        return async
                ? new Stmt.AsyncWith(
                        c.segment(), c.index(), c.at(start), c.length(start), items, body)
                : new Stmt.With(c.segment(), c.index(), c.at(start), c.length(start), items, body);
    }

    private List<Withitem> items() {
        List<Withitem> items = new ArrayList<>(1);
        do {
            items.add(item());
        } while (c.accept(TokenKind.COMMA));
        return List.copyOf(items);
    }

    private List<Withitem> parenthesizedItems() {
        c.advance();
        List<Withitem> items = new ArrayList<>(2);
        do {
            if (c.kind == TokenKind.RPAR) {
                break;
            }
            items.add(item());
        } while (c.accept(TokenKind.COMMA));
        rules.atoms.close(TokenKind.RPAR);
        return List.copyOf(items);
    }

    private Withitem item() {
        int start = c.start();
        Expr context = rules.expressions.expression();
        Optional<Expr> target = Optional.empty();
        if (c.accept(TokenKind.AS)) {
            target = Optional.of(rules.targets.store(rules.displays.target()));
        }
        return new Withitem(c.segment(), c.index(), c.at(start), c.length(start), context, target);
    }

    /// Whether the parenthesis here encloses the items: it does when the colon follows its partner,
    /// and nothing inside can only belong to an expression (a star, `yield`, `:=`, a comprehension,
    /// nothing at all).
    private boolean parenthesesHoldItems() {
        if (c.kind != TokenKind.LPAR) {
            return false;
        }
        int depth = 1;
        int token = c.next(c.token());
        boolean startsItem = true;
        if (c.tokens().kind(token) == TokenKind.RPAR) {
            return false;
        }
        boolean lambda = false;
        while (depth > 0) {
            TokenKind kind = c.tokens().kind(token);
            switch (kind) {
                case LPAR, LSQB, LBRACE, FSTRING_START, TSTRING_START -> depth++;
                case RPAR, RSQB, RBRACE, FSTRING_END, TSTRING_END -> depth--;
                case NEWLINE, END -> {
                    return false;
                }
                case AS -> {
                    if (depth == 1) {
                        return true;
                    }
                }
                case STAR, YIELD -> {
                    if (depth == 1 && startsItem) {
                        return false;
                    }
                }
                case LAMBDA -> lambda = lambda || depth == 1;
                case COLONEQUAL, FOR -> {
                    if (depth == 1) {
                        return false;
                    }
                }
                default -> {}
            }
            startsItem = kind == TokenKind.COMMA && depth == 1 && !lambda;
            lambda = lambda && !(kind == TokenKind.COLON && depth == 1);
            token = c.next(token);
        }
        return c.tokens().kind(token) == TokenKind.COLON;
    }
}
