package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.ExceptHandler;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.MatchCase;
import dev.pytool.parser.ast.Pattern;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `if`, `while`, `for`, `try`, `match`.
final class CompoundStatements {
    private final Cursor c;
    private final Productions rules;

    CompoundStatements(Productions rules) {
        this.rules = rules;
        c = rules.cursor;
    }

    /// One branch of an `if` statement that still lacks what follows it.
    private record Branch(int start, Expr test, List<Stmt> body) {}

    /// The whole chain is read first and built from its end, so that its length costs no stack.
    Stmt ifStatement() {
        List<Branch> branches = new ArrayList<>(2);
        do {
            int start = c.start();
            c.listen();
            c.advance();
            Expr test = rules.expressions.namedExpression();
            c.expectColon();
            branches.add(new Branch(start, test, rules.statements.block()));
        } while (c.kind == TokenKind.ELIF);
        List<Stmt> otherwise = elseBlock();
        for (int i = branches.size() - 1; i > 0; i--) {
            otherwise = List.of(ifStatement(branches.get(i), otherwise));
        }
        return ifStatement(branches.getFirst(), otherwise);
    }

    private Stmt ifStatement(Branch branch, List<Stmt> otherwise) {
        return new Stmt.If(
                c.segment(),
                c.index(),
                c.at(branch.start),
                c.length(branch.start),
                branch.test,
                branch.body,
                otherwise);
    }

    private List<Stmt> elseBlock() {
        if (c.kind != TokenKind.ELSE) {
            return List.of();
        }
        c.listen();
        c.advance();
        c.expectColon();
        return rules.statements.block();
    }

    Stmt whileStatement() {
        int start = c.start();
        c.advance();
        Expr test = rules.expressions.namedExpression();
        c.expectColon();
        List<Stmt> body = rules.statements.block();
        List<Stmt> otherwise = elseBlock();
        return new Stmt.While(
                c.segment(), c.index(), c.at(start), c.length(start), test, body, otherwise);
    }

    /// The current token is `for`; `start` is that of `async` where that stands before it.
    Stmt forStatement(int start, boolean async) {
        c.advance();
        Expr target = rules.targets.store(rules.displays.targetList());
        if (!c.accept(TokenKind.IN)) {
            c.problem("invalid syntax");
        }
        Expr iterable = rules.expressions.starExpressions();
        c.expectColon();
        List<Stmt> body = rules.statements.block();
        List<Stmt> otherwise = elseBlock();
        return async
                ? new Stmt.AsyncFor(
                        c.segment(),
                        c.index(),
                        c.at(start),
                        c.length(start),
                        target,
                        iterable,
                        body,
                        otherwise)
                : new Stmt.For(
                        c.segment(),
                        c.index(),
                        c.at(start),
                        c.length(start),
                        target,
                        iterable,
                        body,
                        otherwise);
    }

    Stmt tryStatement() {
        int start = c.start();
        c.advance();
        c.expectColon();
        List<Stmt> body = rules.statements.block();
        boolean star = c.kind == TokenKind.EXCEPT && c.peek() == TokenKind.STAR;
        List<ExceptHandler> handlers = new ArrayList<>(1);
        while (c.kind == TokenKind.EXCEPT) {
            handlers.add(handler(star));
        }
        List<Stmt> otherwise = elseBlock();
        List<Stmt> last = List.of();
        if (c.kind == TokenKind.FINALLY) {
            c.listen();
            c.advance();
            c.expectColon();
            last = rules.statements.block();
        }
        if (handlers.isEmpty() && (last.isEmpty() || !otherwise.isEmpty())) {
            c.listen();
            c.problem("expected 'except' or 'finally' block");
        }
        List<ExceptHandler> all = List.copyOf(handlers);
        return star
                ? new Stmt.TryStar(
                        c.segment(),
                        c.index(),
                        c.at(start),
                        c.length(start),
                        body,
                        all,
                        otherwise,
                        last)
                : new Stmt.Try(
                        c.segment(),
                        c.index(),
                        c.at(start),
                        c.length(start),
                        body,
                        all,
                        otherwise,
                        last);
    }

    private ExceptHandler handler(boolean star) {
        int start = c.start();
        c.listen();
        c.advance();
        if (c.accept(TokenKind.STAR) != star) {
            c.problem(
                    "cannot have both 'except' and 'except*' on the same 'try'",
                    start,
                    c.previousEnd());
        }
        Optional<Expr> type = Optional.empty();
        Optional<String> name = Optional.empty();
        if (c.kind != TokenKind.COLON && rules.expressions.startsExpression(false)) {
            Expr caught = rules.expressions.expressions();
            type = Optional.of(caught);
            if (c.accept(TokenKind.AS)) {
                name = Optional.of(c.expectName());
                if (caught instanceof Expr.Tuple tuple
                        && !tuple.elts().isEmpty()
                        && tuple.at() == tuple.elts().getFirst().at()) {
                    c.problem(
                            "multiple exception types must be parenthesized when using 'as'",
                            caught);
                }
            }
        } else if (star) {
            c.problem("expected one or more exception types");
        }
        c.expectColon();
        List<Stmt> body = rules.statements.block();
        return new ExceptHandler(
                c.segment(), c.index(), c.at(start), c.length(start), type, name, body);
    }

    /// Whether the name `match` begins a match statement here. Where the next token leaves that
    /// open, the last token of the line decides: only such a statement can end with a colon.
    boolean atMatch() {
        if (!c.atName("match")) {
            return false;
        }
        return switch (c.peek()) {
            case NAME,
                    NUMBER,
                    STRING,
                    FSTRING_START,
                    TSTRING_START,
                    FALSE,
                    NONE,
                    TRUE,
                    AWAIT,
                    LAMBDA,
                    NOT,
                    LBRACE,
                    TILDE,
                    ELLIPSIS,
                    LPAR,
                    LSQB,
                    PLUS,
                    MINUS,
                    STAR ->
                    lineEndsWithColon();
            default -> false;
        };
    }

    private boolean lineEndsWithColon() {
        TokenKind last = TokenKind.NAME;
        int token = c.token();
        while (true) {
            TokenKind kind = c.tokens().kind(token);
            if (kind == TokenKind.NEWLINE) {
                return last == TokenKind.COLON;
            }
            if (kind == TokenKind.END) {
                return false;
            }
            last = kind;
            token = c.next(token);
        }
    }

    Stmt matchStatement() {
        int start = c.start();
        c.advance();
        Expr subject = subject();
        c.expectColon();
        List<MatchCase> cases = new ArrayList<>();
        if (c.accept(TokenKind.NEWLINE) && c.kind == TokenKind.INDENT) {
            c.advance();
            while (c.kind != TokenKind.DEDENT && c.kind != TokenKind.END) {
                if (c.atName("case")) {
                    cases.add(matchCase());
                } else {
                    c.problem("invalid syntax");
                    c.listen();
                    rules.statements.statementInto(new ArrayList<>());
                }
            }
            c.accept(TokenKind.DEDENT);
        } else {
            c.problem("expected an indented block after 'match' statement");
        }
        return new Stmt.Match(
                c.segment(), c.index(), c.at(start), c.length(start), subject, List.copyOf(cases));
    }

    private Expr subject() {
        int start = c.start();
        Expr first = rules.expressions.starNamedExpression();
        if (c.kind != TokenKind.COMMA) {
            if (first instanceof Expr.Starred) {
                c.problem("invalid syntax");
            }
            return first;
        }
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (c.accept(TokenKind.COMMA) && rules.expressions.startsExpression(true)) {
            elements.add(rules.expressions.starNamedExpression());
        }
        return new Expr.Tuple(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                List.copyOf(elements),
                ExprContext.LOAD);
    }

    private MatchCase matchCase() {
        int start = c.start();
        c.listen();
        c.advance();
        Pattern pattern = rules.patterns.patterns();
        Optional<Expr> guard =
                c.accept(TokenKind.IF)
                        ? Optional.of(rules.expressions.namedExpression())
                        : Optional.empty();
        c.expectColon();
        List<Stmt> body = rules.statements.block();
        return new MatchCase(
                c.segment(), c.index(), c.at(start), c.length(start), pattern, guard, body);
    }
}
