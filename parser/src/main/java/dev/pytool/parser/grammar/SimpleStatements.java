package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.Stmt;
import dev.pytool.parser.ast.TypeParam;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements that fit on one line; imports have a class of their own.
final class SimpleStatements {
    private final Cursor c;
    private final Productions rules;

    SimpleStatements(Productions rules) {
        this.rules = rules;
        c = rules.cursor;
    }

    /// One statement, its line end left alone.
    Stmt statement() {
        c.listen();
        return switch (c.kind) {
            case IMPORT -> rules.imports.importNames();
            case FROM -> rules.imports.importFrom();
            case RETURN -> returnStatement();
            case RAISE -> raiseStatement();
            case PASS -> {
                int start = c.start();
                c.advance();
                yield new Stmt.Pass(c.segment(), c.index(), c.at(start), c.length(start));
            }
            case BREAK -> {
                int start = c.start();
                c.advance();
                yield new Stmt.Break(c.segment(), c.index(), c.at(start), c.length(start));
            }
            case CONTINUE -> {
                int start = c.start();
                c.advance();
                yield new Stmt.Continue(c.segment(), c.index(), c.at(start), c.length(start));
            }
            case DEL -> deleteStatement();
            case ASSERT -> assertStatement();
            case GLOBAL -> globalStatement();
            case NONLOCAL -> nonlocalStatement();
            case NAME -> atTypeAlias() ? typeAlias() : expressionStatement();
            default -> expressionStatement();
        };
    }

    private Stmt returnStatement() {
        int start = c.start();
        c.advance();
        Optional<Expr> value =
                rules.expressions.startsExpression(true)
                        ? Optional.of(rules.expressions.starExpressions())
                        : Optional.empty();
        return new Stmt.Return(c.segment(), c.index(), c.at(start), c.length(start), value);
    }

    private Stmt raiseStatement() {
        int start = c.start();
        c.advance();
        Optional<Expr> exception = Optional.empty();
        Optional<Expr> cause = Optional.empty();
        if (rules.expressions.startsExpression(false)) {
            exception = Optional.of(rules.expressions.expression());
            if (c.accept(TokenKind.FROM)) {
                cause = Optional.of(rules.expressions.expression());
            }
        }
        return new Stmt.Raise(
                c.segment(), c.index(), c.at(start), c.length(start), exception, cause);
    }

    private Stmt deleteStatement() {
        int start = c.start();
        c.advance();
        List<Expr> targets = new ArrayList<>(2);
        do {
            if (!targets.isEmpty() && !rules.expressions.startsExpression(true)) {
                break;
            }
            targets.add(rules.targets.delete(rules.displays.target()));
        } while (c.accept(TokenKind.COMMA));
        return new Stmt.Delete(
                c.segment(), c.index(), c.at(start), c.length(start), List.copyOf(targets));
    }

    private Stmt assertStatement() {
        int start = c.start();
        c.advance();
        Expr test = rules.expressions.expression();
        Optional<Expr> message =
                c.accept(TokenKind.COMMA)
                        ? Optional.of(rules.expressions.expression())
                        : Optional.empty();
        return new Stmt.Assert(c.segment(), c.index(), c.at(start), c.length(start), test, message);
    }

    private Stmt globalStatement() {
        int start = c.start();
        c.advance();
        List<String> names = names();
        return new Stmt.Global(c.segment(), c.index(), c.at(start), c.length(start), names);
    }

    private Stmt nonlocalStatement() {
        int start = c.start();
        c.advance();
        List<String> names = names();
        return new Stmt.Nonlocal(c.segment(), c.index(), c.at(start), c.length(start), names);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(2);
        do {
            names.add(c.expectName());
        } while (c.accept(TokenKind.COMMA));
        return List.copyOf(names);
    }

    private boolean atTypeAlias() {
        return c.atName("type") && c.peek() == TokenKind.NAME;
    }

    private Stmt typeAlias() {
        int start = c.start();
        c.advance();
        Expr name = rules.atoms.name(dev.pytool.parser.ast.ExprContext.STORE);
        List<TypeParam> parameters = rules.typeParameters.optional();
        c.expect(TokenKind.EQUAL);
        Expr value = rules.expressions.expression();
        return new Stmt.TypeAlias(
                c.segment(), c.index(), c.at(start), c.length(start), name, parameters, value);
    }

    /// An expression, an assignment, an augmented or annotated one.
    private Stmt expressionStatement() {
        int start = c.start();
        Expr first = rules.expressions.yieldOrStarExpressions();
        switch (c.kind) {
            case EQUAL -> {
                return assignment(start, first);
            }
            case COLON -> {
                return annotated(start, first);
            }
            default -> {
                Operator operator = augmented(c.kind);
                return operator == null
                        ? new Stmt.Expr(c.segment(), c.index(), c.at(start), c.length(start), first)
                        : augmentedAssignment(start, first, operator);
            }
        }
    }

    private Stmt assignment(int start, Expr first) {
        List<Expr> targets = new ArrayList<>(1);
        Expr value = first;
        while (c.accept(TokenKind.EQUAL)) {
            targets.add(rules.targets.store(value));
            value = rules.expressions.yieldOrStarExpressions();
        }
        return new Stmt.Assign(
                c.segment(), c.index(), c.at(start), c.length(start), List.copyOf(targets), value);
    }

    private Stmt annotated(int start, Expr first) {
        boolean single =
                switch (first.kind()) {
                    case NAME, ATTRIBUTE, SUBSCRIPT -> true;
                    default -> false;
                };
        Expr target = first;
        if (single) {
            target = rules.targets.store(first);
        } else {
            c.problem(
                    switch (first.kind()) {
                        case TUPLE -> "only single target (not tuple) can be annotated";
                        case LIST -> "only single target (not list) can be annotated";
                        default -> "illegal target for annotation";
                    },
                    first);
        }
        c.advance();
        Expr annotation = rules.expressions.expression();
        Optional<Expr> value =
                c.accept(TokenKind.EQUAL)
                        ? Optional.of(rules.expressions.yieldOrStarExpressions())
                        : Optional.empty();
        int simple = first instanceof Expr.Name && c.start(first) == start ? 1 : 0;
        return new Stmt.AnnAssign(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                target,
                annotation,
                value,
                simple);
    }

    private Stmt augmentedAssignment(int start, Expr first, Operator operator) {
        Expr target = first;
        switch (first.kind()) {
            case NAME, ATTRIBUTE, SUBSCRIPT -> target = rules.targets.store(first);
            default ->
                    c.problem(
                            "'"
                                    + ExpressionNames.of(first)
                                    + "' is an illegal expression for augmented assignment",
                            first);
        }
        c.advance();
        Expr value = rules.expressions.yieldOrStarExpressions();
        return new Stmt.AugAssign(
                c.segment(), c.index(), c.at(start), c.length(start), target, operator, value);
    }

    /// The operator of an augmented assignment; null for every other token.
    private static Operator augmented(TokenKind kind) {
        return switch (kind) {
            case PLUSEQUAL -> Operator.ADD;
            case MINEQUAL -> Operator.SUB;
            case STAREQUAL -> Operator.MULT;
            case SLASHEQUAL -> Operator.DIV;
            case PERCENTEQUAL -> Operator.MOD;
            case AMPEREQUAL -> Operator.BIT_AND;
            case VBAREQUAL -> Operator.BIT_OR;
            case CIRCUMFLEXEQUAL -> Operator.BIT_XOR;
            case LEFTSHIFTEQUAL -> Operator.LSHIFT;
            case RIGHTSHIFTEQUAL -> Operator.RSHIFT;
            case DOUBLESTAREQUAL -> Operator.POW;
            case DOUBLESLASHEQUAL -> Operator.FLOOR_DIV;
            case ATEQUAL -> Operator.MAT_MULT;
            default -> null;
        };
    }
}
