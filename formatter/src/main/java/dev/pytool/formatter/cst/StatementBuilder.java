package dev.pytool.formatter.cst;

import static dev.pytool.formatter.cst.LeafCursor.branch;
import static dev.pytool.formatter.cst.LeafCursor.fold;
import static dev.pytool.formatter.cst.LeafCursor.list;

import java.util.ArrayList;
import java.util.List;

/// Compound statements and blocks, under the names of black's grammar.
final class StatementBuilder {
    private final LeafCursor cursor;
    private final ExpressionBuilder expressions;
    private final SimpleStatementBuilder simple;

    StatementBuilder(LeafCursor cursor) {
        this.cursor = cursor;
        this.expressions = new ExpressionBuilder(cursor);
        this.simple = new SimpleStatementBuilder(cursor, expressions);
    }

    Branch file() {
        List<Syntax> parts = new ArrayList<>();
        while (!cursor.is(Sym.ENDMARKER)) {
            parts.add(cursor.is(Sym.NEWLINE) ? cursor.take() : statement());
        }
        parts.add(cursor.take());
        return new Branch(Sym.FILE_INPUT, parts);
    }

    private Syntax statement() {
        Leaf first = cursor.peek();
        if (first.is(Sym.AT)) {
            return decorated();
        }
        if (first.is(Sym.ASYNC)) {
            return branch(Sym.ASYNC_STMT, cursor.take(), statement());
        }
        if (!first.is(Sym.NAME)) {
            return simple.statement();
        }
        return switch (first.value()) {
            case "if" -> clauses(Sym.IF_STMT);
            case "while" -> clauses(Sym.WHILE_STMT);
            case "for" -> forStatement();
            case "try" -> clauses(Sym.TRY_STMT);
            case "with" -> withStatement();
            case "def" -> function();
            case "class" -> classDefinition();
            case "match" -> cursor.blockAhead().isName("case") ? match() : simple.statement();
            default -> simple.statement();
        };
    }

    private Syntax decorated() {
        List<Syntax> decorators = new ArrayList<>();
        while (cursor.is(Sym.AT)) {
            decorators.add(
                    branch(
                            Sym.DECORATOR,
                            cursor.take(),
                            expressions.namedExpr(),
                            cursor.take(Sym.NEWLINE)));
        }
        Syntax definition =
                cursor.is(Sym.ASYNC)
                        ? branch(Sym.ASYNC_FUNCDEF, cursor.take(), function())
                        : cursor.isName("class") ? classDefinition() : function();
        return branch(Sym.DECORATED, fold(Sym.DECORATORS, decorators), definition);
    }

    /// `if`, `while` and `try` with the clauses after them.
    private Syntax clauses(Sym kind) {
        List<Syntax> parts = new ArrayList<>();
        while (true) {
            parts.add(cursor.isName("except") ? exceptClause() : cursor.take());
            if (!cursor.is(Sym.COLON)) {
                parts.add(expressions.namedExpr());
            }
            block(parts);
            boolean goesOn =
                    cursor.isName("else")
                            || kind == Sym.IF_STMT && cursor.isName("elif")
                            || kind == Sym.TRY_STMT
                                    && (cursor.isName("except") || cursor.isName("finally"));
            if (!goesOn) {
                return new Branch(kind, parts);
            }
        }
    }

    private Syntax exceptClause() {
        List<Syntax> parts = list(cursor.take());
        if (cursor.is(Sym.STAR)) {
            parts.add(cursor.take());
        }
        if (!cursor.is(Sym.COLON)) {
            parts.add(expressions.list(Sym.TESTLIST, expressions::test));
            if (cursor.isName("as")) {
                parts.add(cursor.take());
                parts.add(expressions.test());
            }
        }
        return fold(Sym.EXCEPT_CLAUSE, parts);
    }

    private Syntax forStatement() {
        List<Syntax> parts = list(cursor.take());
        parts.add(expressions.list(Sym.EXPRLIST, expressions::exprOrStar));
        parts.add(cursor.takeName("in"));
        parts.add(expressions.testlistStarExpr());
        block(parts);
        if (cursor.isName("else")) {
            parts.add(cursor.take());
            block(parts);
        }
        return new Branch(Sym.FOR_STMT, parts);
    }

    private Syntax withStatement() {
        List<Syntax> parts = list(cursor.take());
        parts.add(expressions.asExpr());
        while (cursor.is(Sym.COMMA)) {
            parts.add(cursor.take());
            parts.add(expressions.asExpr());
        }
        block(parts);
        return new Branch(Sym.WITH_STMT, parts);
    }

    private Syntax function() {
        List<Syntax> parts = list(cursor.takeName("def"));
        parts.add(cursor.take(Sym.NAME));
        if (cursor.is(Sym.LSQB)) {
            parts.add(simple.typeParameters());
        }
        parts.add(parameters());
        if (cursor.is(Sym.RARROW)) {
            parts.add(cursor.take());
            parts.add(expressions.test());
        }
        block(parts);
        return new Branch(Sym.FUNCDEF, parts);
    }

    private Syntax parameters() {
        List<Syntax> parts = list(cursor.take(Sym.LPAR));
        List<Syntax> items = new ArrayList<>();
        boolean star = false;
        while (!cursor.is(Sym.RPAR)) {
            switch (cursor.kind()) {
                case NAME -> {
                    items.add(parameter(star));
                    star = false;
                }
                case EQUAL -> {
                    items.add(cursor.take());
                    items.add(expressions.test());
                }
                default -> {
                    star = cursor.is(Sym.STAR);
                    items.add(cursor.take());
                }
            }
        }
        if (!items.isEmpty()) {
            parts.add(fold(Sym.TYPEDARGSLIST, items));
        }
        parts.add(cursor.take(Sym.RPAR));
        return new Branch(Sym.PARAMETERS, parts);
    }

    private Syntax parameter(boolean afterStar) {
        Leaf name = cursor.take();
        if (!cursor.is(Sym.COLON)) {
            return name;
        }
        Leaf colon = cursor.take();
        return afterStar
                ? branch(Sym.TNAME_STAR, name, colon, expressions.testOrStar())
                : branch(Sym.TNAME, name, colon, expressions.test());
    }

    private Syntax classDefinition() {
        List<Syntax> parts = list(cursor.takeName("class"));
        parts.add(cursor.take(Sym.NAME));
        if (cursor.is(Sym.LSQB)) {
            parts.add(simple.typeParameters());
        }
        if (cursor.is(Sym.LPAR)) {
            parts.add(cursor.take());
            if (!cursor.is(Sym.RPAR)) {
                parts.add(expressions.displays().arguments());
            }
            parts.add(cursor.take(Sym.RPAR));
        }
        block(parts);
        return new Branch(Sym.CLASSDEF, parts);
    }

    private Syntax match() {
        List<Syntax> parts = list(cursor.take());
        parts.add(expressions.list(Sym.SUBJECT_EXPR, expressions::namedOrStar));
        parts.add(cursor.take(Sym.COLON));
        parts.add(cursor.take(Sym.NEWLINE));
        parts.add(cursor.take(Sym.INDENT));
        while (cursor.isName("case")) {
            parts.add(caseBlock());
        }
        parts.add(cursor.take(Sym.DEDENT));
        return new Branch(Sym.MATCH_STMT, parts);
    }

    private Syntax caseBlock() {
        List<Syntax> parts = list(cursor.take());
        parts.add(expressions.list(Sym.PATTERNS, this::pattern));
        if (cursor.isName("if")) {
            parts.add(branch(Sym.GUARD, cursor.take(), expressions.namedExpr()));
        }
        block(parts);
        return new Branch(Sym.CASE_BLOCK, parts);
    }

    private Syntax pattern() {
        Syntax value = expressions.exprOrStar();
        return cursor.isName("as")
                ? branch(Sym.PATTERN, value, cursor.take(), expressions.expr())
                : value;
    }

    /// The colon and the block after it.
    private void block(List<Syntax> parts) {
        parts.add(cursor.take(Sym.COLON));
        if (!cursor.is(Sym.NEWLINE)) {
            parts.add(simple.statement());
            return;
        }
        cursor.enter();
        List<Syntax> body = list(cursor.take());
        body.add(cursor.take(Sym.INDENT));
        while (!cursor.is(Sym.DEDENT)) {
            body.add(statement());
        }
        body.add(cursor.take());
        parts.add(new Branch(Sym.SUITE, body));
        cursor.leave();
    }
}
