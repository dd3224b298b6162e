package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Segment;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;

/// Sequences of statements: the module, blocks, lines. Here segments begin and end, and here a
/// parse finds its feet again after an error.
final class Statements {
    private final Cursor c;
    private final Productions rules;

    Statements(Productions rules) {
        this.rules = rules;
        c = rules.cursor;
    }

    /// All statements of a module, each a segment.
    List<Stmt> module() {
        List<Stmt> statements = new ArrayList<>();
        while (c.kind != TokenKind.END) {
            segment(statements);
        }
        return List.copyOf(statements);
    }

    /// The statements of a piece of text: each a segment, or all of them one segment, with serials
    /// from here on.
    List<Stmt> list(boolean segments, int firstSerial) {
        c.numberFrom(firstSerial);
        if (segments) {
            return module();
        }
        Segment outer = c.segment();
        c.openSegment(c.start());
        List<Stmt> statements = new ArrayList<>();
        while (c.kind != TokenKind.END) {
            statementInto(statements);
        }
        c.restoreSegment(outer);
        return List.copyOf(statements);
    }

    /// One line or compound statement in segments of its own.
    private void segment(List<Stmt> into) {
        Segment outer = c.segment();
        int token = c.token();
        int troubles = c.troubles();
        c.openSegment(c.start());
        if (isCompound()) {
            compound(into);
        } else if (c.kind == TokenKind.INDENT) {
            c.restoreSegment(outer);
            strayBlock(into, true);
        } else {
            lineOfSegments(into, outer);
        }
        c.restoreSegment(outer);
        noteClean(token, troubles);
    }

    /// CPython tries the error rules of `match` on every line that begins so; such a line is never
    /// left out.
    private void noteClean(int token, int troublesBefore) {
        boolean stray =
                switch (c.tokens().kind(token)) {
                    case DEDENT, NEWLINE -> true;
                    default -> c.isSpelled(token, "match");
                };
        if (c.troubles() == troublesBefore && !stray) {
            c.noteClean(token);
        }
    }

    /// Every statement between semicolons is a segment.
    private void lineOfSegments(List<Stmt> into, Segment outer) {
        if (skipStray()) {
            return;
        }
        into.add(rules.simple.statement());
        while (c.accept(TokenKind.SEMI) && c.kind != TokenKind.NEWLINE && c.kind != TokenKind.END) {
            c.restoreSegment(outer);
            c.openSegment(c.start());
            into.add(rules.simple.statement());
        }
        endLine();
    }

    /// A block whose statements belong to the current segment.
    List<Stmt> block() {
        List<Stmt> statements = new ArrayList<>(4);
        block(statements, false);
        return List.copyOf(statements);
    }

    /// The body of a class: each statement is a segment.
    List<Stmt> classBody() {
        List<Stmt> statements = new ArrayList<>();
        block(statements, true);
        return List.copyOf(statements);
    }

    /// The body of a function: one segment.
    List<Stmt> functionBody() {
        Segment outer = c.segment();
        int token = c.token();
        while (c.tokens().kind(token) == TokenKind.NEWLINE
                || c.tokens().kind(token) == TokenKind.INDENT) {
            token = c.next(token);
        }
        c.openSegment(c.tokens().start(token));
        List<Stmt> statements = block();
        c.restoreSegment(outer);
        return statements;
    }

    private void block(List<Stmt> into, boolean segments) {
        if (!c.enter()) {
            return;
        }
        if (c.kind != TokenKind.NEWLINE) {
            if (isCompound()) {
                c.problem("invalid syntax");
            }
            if (segments) {
                segment(into);
            } else {
                statementInto(into);
            }
        } else {
            c.advance();
            if (c.kind == TokenKind.INDENT) {
                indented(into, segments);
            } else {
                c.problem("expected an indented block");
            }
        }
        c.leave();
    }

    /// From INDENT to its DEDENT.
    private void indented(List<Stmt> into, boolean segments) {
        c.advance();
        while (c.kind != TokenKind.DEDENT && c.kind != TokenKind.END) {
            if (segments) {
                segment(into);
            } else {
                statementInto(into);
            }
        }
        c.accept(TokenKind.DEDENT);
    }

    /// Indentation that nothing asked for: its statements count as those of the block around it.
    private void strayBlock(List<Stmt> into, boolean segments) {
        c.listen();
        c.problem("unexpected indent");
        if (!c.enter()) {
            return;
        }
        indented(into, segments);
        c.leave();
    }

    /// One compound statement or one line of simple ones, in the current segment.
    void statementInto(List<Stmt> into) {
        int token = c.token();
        int troubles = c.troubles();
        readStatement(into);
        noteClean(token, troubles);
    }

    private void readStatement(List<Stmt> into) {
        if (isCompound()) {
            compound(into);
            return;
        }
        if (c.kind == TokenKind.INDENT) {
            strayBlock(into, false);
            return;
        }
        if (skipStray()) {
            return;
        }
        into.add(rules.simple.statement());
        while (c.accept(TokenKind.SEMI) && c.kind != TokenKind.NEWLINE && c.kind != TokenKind.END) {
            into.add(rules.simple.statement());
        }
        endLine();
    }

    private boolean isCompound() {
        return switch (c.kind) {
            case IF, WHILE, FOR, TRY, WITH, DEF, CLASS, AT, ASYNC -> true;
            case NAME -> rules.compound.atMatch();
            default -> false;
        };
    }

    private void compound(List<Stmt> into) {
        c.listen();
        int start = c.start();
        switch (c.kind) {
            case IF -> into.add(rules.compound.ifStatement());
            case WHILE -> into.add(rules.compound.whileStatement());
            case FOR -> into.add(rules.compound.forStatement(start, false));
            case TRY -> into.add(rules.compound.tryStatement());
            case WITH -> into.add(rules.with.withStatement(start, false));
            case DEF -> into.add(rules.definitions.function(start, false, List.of()));
            case CLASS -> into.add(rules.definitions.classDefinition(List.of()));
            case AT -> rules.definitions.decorated(into);
            case ASYNC -> async(start, into);
            default -> into.add(rules.compound.matchStatement());
        }
    }

    private void async(int start, List<Stmt> into) {
        c.advance();
        switch (c.kind) {
            case DEF -> into.add(rules.definitions.function(start, true, List.of()));
            case FOR -> into.add(rules.compound.forStatement(start, true));
            case WITH -> into.add(rules.with.withStatement(start, true));
            default -> {
                c.problem("invalid syntax");
                skipLine();
            }
        }
    }

    /// Passes what begins no statement: clauses without their statement, brackets that close
    /// nothing.
    private boolean skipStray() {
        switch (c.kind) {
            case DEDENT, NEWLINE -> c.advance();
            case ELIF, ELSE, EXCEPT, FINALLY -> {
                c.listen();
                c.problem("invalid syntax");
                skipLine();
            }
            case RPAR, RSQB, RBRACE -> {
                c.listen();
                c.problem("unmatched '" + c.kind.text() + "'");
                c.advance();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// After the last simple statement of a line.
    private void endLine() {
        if (c.accept(TokenKind.NEWLINE) || c.kind == TokenKind.END) {
            return;
        }
        c.problem("invalid syntax");
        skipLine();
    }

    /// Passes the rest of a logical line.
    void skipLine() {
        while (c.kind != TokenKind.NEWLINE && c.kind != TokenKind.END) {
            c.advance();
        }
        c.accept(TokenKind.NEWLINE);
    }

    /// `expressions NEWLINE* ENDMARKER`: one expression and nothing else.
    Expr onlyExpression() {
        Expr value = rules.expressions.expressions();
        while (c.accept(TokenKind.NEWLINE)) {
            continue;
        }
        if (c.kind != TokenKind.END) {
            c.problem("invalid syntax");
        }
        return value;
    }
}
