package dev.pytool.parser.grammar;

import dev.pytool.parser.ast.Arguments;
import dev.pytool.parser.ast.BoolOperator;
import dev.pytool.parser.ast.CmpOperator;
import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.ExprContext;
import dev.pytool.parser.ast.Operator;
import dev.pytool.parser.ast.UnaryOperator;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Expressions from the loosest binding (`yield`, star expressions) down to unary operators; binary
/// operators by precedence climbing, so that long chains cost no stack.
final class Expressions {
    private final Cursor c;
    private final Productions rules;

    Expressions(Productions rules) {
        this.rules = rules;
        c = rules.cursor;
    }

    /// `yield_expr | star_expressions`: what may stand after `=` or in a replacement field.
    Expr yieldOrStarExpressions() {
        return c.kind == TokenKind.YIELD ? yieldExpression() : starExpressions();
    }

    /// One or more expressions or starred ones; a comma makes a tuple.
    Expr starExpressions() {
        int start = c.start();
        Expr first = starExpression();
        return c.kind == TokenKind.COMMA ? restOfTuple(start, first, true) : first;
    }

    /// One or more expressions; a comma makes a tuple.
    Expr expressions() {
        int start = c.start();
        Expr first = expression();
        return c.kind == TokenKind.COMMA ? restOfTuple(start, first, false) : first;
    }

    private Expr restOfTuple(int start, Expr first, boolean stars) {
        List<Expr> elements = new ArrayList<>();
        elements.add(first);
        while (c.accept(TokenKind.COMMA) && startsExpression(stars)) {
            elements.add(stars ? starExpression() : expression());
        }
        return new Expr.Tuple(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                List.copyOf(elements),
                ExprContext.LOAD);
    }

    /// `'*' bitwise_or | expression`.
    Expr starExpression() {
        return c.kind == TokenKind.STAR ? starred() : expression();
    }

    /// `'*' bitwise_or | named_expression`.
    Expr starNamedExpression() {
        return c.kind == TokenKind.STAR ? starred() : namedExpression();
    }

    private Expr starred() {
        int start = c.start();
        c.advance();
        Expr value = binary(1);
        return new Expr.Starred(
                c.segment(), c.index(), c.at(start), c.length(start), value, ExprContext.LOAD);
    }

    /// `NAME ':=' expression | expression`.
    Expr namedExpression() {
        if (c.kind == TokenKind.NAME && c.peek() == TokenKind.COLONEQUAL) {
            int start = c.start();
            Expr target = rules.atoms.name(ExprContext.STORE);
            c.advance();
            Expr value = expression();
            return new Expr.NamedExpr(
                    c.segment(), c.index(), c.at(start), c.length(start), target, value);
        }
        return expression();
    }

    /// `yield`, `yield from`.
    Expr yieldExpression() {
        int start = c.start();
        c.advance();
        if (c.accept(TokenKind.FROM)) {
            Expr value = expression();
            return new Expr.YieldFrom(c.segment(), c.index(), c.at(start), c.length(start), value);
        }
        Optional<Expr> value =
                startsExpression(true) ? Optional.of(starExpressions()) : Optional.empty();
        return new Expr.Yield(c.segment(), c.index(), c.at(start), c.length(start), value);
    }

    /// A conditional expression, a lambda, or what binds tighter.
    Expr expression() {
        if (!c.enter()) {
            return rules.atoms.missing();
        }
        Expr result = c.kind == TokenKind.LAMBDA ? lambda() : conditional();
        c.leave();
        return result;
    }

    private Expr conditional() {
        int start = c.start();
        Expr body = disjunction();
        if (c.kind != TokenKind.IF) {
            return body;
        }
        c.advance();
        Expr test = disjunction();
        if (!c.accept(TokenKind.ELSE)) {
            c.problem("expected 'else' after 'if' expression", start, c.previousEnd());
            return new Expr.IfExp(
                    c.segment(),
                    c.index(),
                    c.at(start),
                    c.length(start),
                    test,
                    body,
                    rules.atoms.inserted());
        }
        Expr otherwise = expression();
        return new Expr.IfExp(
                c.segment(), c.index(), c.at(start), c.length(start), test, body, otherwise);
    }

    private Expr lambda() {
        int start = c.start();
        c.advance();
        Arguments parameters = rules.parameters.ofLambda();
        c.expect(TokenKind.COLON);
        Expr body = expression();
        return new Expr.Lambda(
                c.segment(), c.index(), c.at(start), c.length(start), parameters, body);
    }

    /// Operands joined by `or`.
    Expr disjunction() {
        int start = c.start();
        Expr first = conjunction();
        if (c.kind != TokenKind.OR) {
            return first;
        }
        List<Expr> operands = new ArrayList<>();
        operands.add(first);
        while (c.accept(TokenKind.OR)) {
            operands.add(conjunction());
        }
        return new Expr.BoolOp(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                BoolOperator.OR,
                List.copyOf(operands));
    }

    private Expr conjunction() {
        int start = c.start();
        Expr first = inversion();
        if (c.kind != TokenKind.AND) {
            return first;
        }
        List<Expr> operands = new ArrayList<>();
        operands.add(first);
        while (c.accept(TokenKind.AND)) {
            operands.add(inversion());
        }
        return new Expr.BoolOp(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                BoolOperator.AND,
                List.copyOf(operands));
    }

    private Expr inversion() {
        if (c.kind != TokenKind.NOT) {
            return comparison();
        }
        if (!c.enter()) {
            return rules.atoms.missing();
        }
        int start = c.start();
        c.advance();
        Expr operand = inversion();
        c.leave();
        return new Expr.UnaryOp(
                c.segment(), c.index(), c.at(start), c.length(start), UnaryOperator.NOT, operand);
    }

    private Expr comparison() {
        int start = c.start();
        Expr left = binary(1);
        CmpOperator operator = comparisonOperator();
        if (operator == null) {
            return left;
        }
        List<CmpOperator> operators = new ArrayList<>(2);
        List<Expr> operands = new ArrayList<>(2);
        while (operator != null) {
            operators.add(operator);
            operands.add(binary(1));
            operator = comparisonOperator();
        }
        return new Expr.Compare(
                c.segment(),
                c.index(),
                c.at(start),
                c.length(start),
                left,
                List.copyOf(operators),
                List.copyOf(operands));
    }

    /// Passes a comparison operator; null where there is none.
    private CmpOperator comparisonOperator() {
        CmpOperator operator;
        switch (c.kind) {
            case EQEQUAL -> operator = CmpOperator.EQ;
            case NOTEQUAL -> {
                if (c.startsWith("<>")) {
                    return null;
                }
                operator = CmpOperator.NOT_EQ;
            }
            case LESS -> operator = CmpOperator.LT;
            case LESSEQUAL -> operator = CmpOperator.LT_E;
            case GREATER -> operator = CmpOperator.GT;
            case GREATEREQUAL -> operator = CmpOperator.GT_E;
            case IN -> operator = CmpOperator.IN;
            case NOT -> {
                if (c.peek() != TokenKind.IN) {
                    return null;
                }
                c.advance();
                operator = CmpOperator.NOT_IN;
            }
            case IS -> {
                c.advance();
                return c.accept(TokenKind.NOT) ? CmpOperator.IS_NOT : CmpOperator.IS;
            }
            default -> {
                return null;
            }
        }
        c.advance();
        return operator;
    }

    /// `bitwise_or`.
    Expr bitwiseOr() {
        return binary(1);
    }

    /// Operators of at least this precedence: 1 for `|`, up to 6 for `*`.
    private Expr binary(int least) {
        int start = c.start();
        Expr left = unary();
        while (true) {
            int precedence = precedence(c.kind);
            if (precedence < least) {
                return left;
            }
            Operator operator = operator(c.kind);
            c.advance();
            Expr right = precedence == 6 ? unary() : binary(precedence + 1);
            left =
                    new Expr.BinOp(
                            c.segment(),
                            c.index(),
                            c.at(start),
                            c.length(start),
                            left,
                            operator,
                            right);
        }
    }

    private static int precedence(TokenKind kind) {
        return switch (kind) {
            case VBAR -> 1;
            case CIRCUMFLEX -> 2;
            case AMPER -> 3;
            case LEFTSHIFT, RIGHTSHIFT -> 4;
            case PLUS, MINUS -> 5;
            case STAR, SLASH, DOUBLESLASH, PERCENT, AT -> 6;
            default -> 0;
        };
    }

    private static Operator operator(TokenKind kind) {
        return switch (kind) {
            case VBAR -> Operator.BIT_OR;
            case CIRCUMFLEX -> Operator.BIT_XOR;
            case AMPER -> Operator.BIT_AND;
            case LEFTSHIFT -> Operator.LSHIFT;
            case RIGHTSHIFT -> Operator.RSHIFT;
            case PLUS -> Operator.ADD;
            case MINUS -> Operator.SUB;
            case STAR -> Operator.MULT;
            case SLASH -> Operator.DIV;
            case DOUBLESLASH -> Operator.FLOOR_DIV;
            case PERCENT -> Operator.MOD;
            default -> Operator.MAT_MULT;
        };
    }

    private Expr unary() {
        UnaryOperator operator;
        switch (c.kind) {
            case PLUS -> operator = UnaryOperator.UADD;
            case MINUS -> operator = UnaryOperator.USUB;
            case TILDE -> operator = UnaryOperator.INVERT;
            default -> {
                return power();
            }
        }
        if (!c.enter()) {
            return rules.atoms.missing();
        }
        int start = c.start();
        c.advance();
        Expr operand = unary();
        c.leave();
        return new Expr.UnaryOp(
                c.segment(), c.index(), c.at(start), c.length(start), operator, operand);
    }

    private Expr power() {
        int start = c.start();
        Expr base = awaited();
        if (c.kind != TokenKind.DOUBLESTAR) {
            return base;
        }
        if (!c.enter()) {
            return base;
        }
        c.advance();
        Expr exponent = unary();
        c.leave();
        return new Expr.BinOp(
                c.segment(), c.index(), c.at(start), c.length(start), base, Operator.POW, exponent);
    }

    private Expr awaited() {
        if (c.kind != TokenKind.AWAIT) {
            return rules.atoms.primary();
        }
        int start = c.start();
        c.advance();
        Expr value = rules.atoms.primary();
        return new Expr.Await(c.segment(), c.index(), c.at(start), c.length(start), value);
    }

    /// Whether an expression can begin with the current token.
    boolean startsExpression(boolean stars) {
        return startsExpression(c.kind) || stars && c.kind == TokenKind.STAR;
    }

    static boolean startsExpression(TokenKind kind) {
        return switch (kind) {
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
                    LPAR,
                    LSQB,
                    LBRACE,
                    PLUS,
                    MINUS,
                    TILDE,
                    ELLIPSIS,
                    ERROR ->
                    true;
            default -> false;
        };
    }
}
