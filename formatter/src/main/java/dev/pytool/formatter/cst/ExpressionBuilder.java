package dev.pytool.formatter.cst;

import static dev.pytool.formatter.cst.LeafCursor.branch;
import static dev.pytool.formatter.cst.LeafCursor.fold;

import java.util.ArrayList;
import java.util.List;

/// Expressions, under the names of black's grammar. Accepts more than Python does (`as` within
/// parentheses, patterns as expressions), because only text that the parser accepted comes here.
final class ExpressionBuilder {
    private final LeafCursor cursor;
    private final DisplayBuilder displays;

    ExpressionBuilder(LeafCursor cursor) {
        this.cursor = cursor;
        this.displays = new DisplayBuilder(cursor, this);
    }

    DisplayBuilder displays() {
        return displays;
    }

    /// Whether an expression can begin at the cursor.
    boolean startsExpression() {
        Leaf leaf = cursor.peek();
        return switch (leaf.kind()) {
            case NAME ->
                    switch (leaf.value()) {
                        case "in", "is", "and", "or", "if", "else", "for", "as", "from", "import" ->
                                false;
                        default -> true;
                    };
            case NUMBER, STRING, LPAR, LSQB, LBRACE, MINUS, PLUS, TILDE, STAR, DOT, AWAIT -> true;
            default -> false;
        };
    }

    /// One item after the other with commas, a comma at the end allowed: folded where there is one
    /// item without comma.
    Syntax list(Sym kind, java.util.function.Supplier<Syntax> item) {
        Syntax first = item.get();
        if (!cursor.is(Sym.COMMA)) {
            return first;
        }
        List<Syntax> parts = new ArrayList<>();
        parts.add(first);
        while (cursor.is(Sym.COMMA)) {
            parts.add(cursor.take());
            if (!startsExpression()) {
                break;
            }
            parts.add(item.get());
        }
        return new Branch(kind, parts);
    }

    Syntax testlistStarExpr() {
        return list(Sym.TESTLIST_STAR_EXPR, this::testOrStar);
    }

    Syntax testOrStar() {
        return cursor.is(Sym.STAR) ? starExpr() : test();
    }

    Syntax exprOrStar() {
        return cursor.is(Sym.STAR) ? starExpr() : expr();
    }

    Syntax namedOrStar() {
        return cursor.is(Sym.STAR) ? starExpr() : namedExpr();
    }

    Syntax starExpr() {
        Leaf star = cursor.take(Sym.STAR);
        return branch(Sym.STAR_EXPR, star, expr());
    }

    Syntax yieldExpr() {
        Leaf keyword = cursor.takeName("yield");
        if (cursor.isName("from")) {
            Leaf from = cursor.take();
            return branch(Sym.YIELD_EXPR, keyword, branch(Sym.YIELD_ARG, from, test()));
        }
        return startsExpression() ? branch(Sym.YIELD_EXPR, keyword, testlistStarExpr()) : keyword;
    }

    Syntax yieldOr(Sym kind) {
        return cursor.isName("yield") ? yieldExpr() : list(kind, this::testOrStar);
    }

    Syntax namedExpr() {
        Syntax target = asExpr();
        if (cursor.is(Sym.COLONEQUAL)) {
            Leaf operator = cursor.take();
            return branch(Sym.NAMEDEXPR_TEST, target, operator, asExpr());
        }
        return target;
    }

    Syntax asExpr() {
        Syntax value = test();
        if (cursor.isName("as")) {
            Leaf as = cursor.take();
            return branch(Sym.ASEXPR_TEST, value, as, test());
        }
        return value;
    }

    Syntax test() {
        cursor.enter();
        try {
            if (cursor.isName("lambda")) {
                return lambda();
            }
            Syntax value = orTest();
            if (!cursor.isName("if")) {
                return value;
            }
            List<Syntax> parts = new ArrayList<>();
            parts.add(value);
            parts.add(cursor.take());
            parts.add(orTest());
            parts.add(cursor.takeName("else"));
            parts.add(test());
            return new Branch(Sym.TEST, parts);
        } finally {
            cursor.leave();
        }
    }

    private Syntax lambda() {
        List<Syntax> parts = LeafCursor.list(cursor.take());
        if (!cursor.is(Sym.COLON)) {
            parts.add(lambdaParameters());
        }
        parts.add(cursor.take(Sym.COLON));
        parts.add(test());
        return new Branch(Sym.LAMBDEF, parts);
    }

    private Syntax lambdaParameters() {
        List<Syntax> parts = new ArrayList<>();
        while (!cursor.is(Sym.COLON)) {
            if (cursor.is(Sym.EQUAL)) {
                parts.add(cursor.take());
                parts.add(test());
            } else {
                parts.add(cursor.take());
            }
        }
        return fold(Sym.VARARGSLIST, parts);
    }

    Syntax orTest() {
        return words(Sym.OR_TEST, "or");
    }

    private Syntax words(Sym kind, String word) {
        Syntax first = kind == Sym.OR_TEST ? words(Sym.AND_TEST, "and") : notTest();
        if (!cursor.isName(word)) {
            return first;
        }
        List<Syntax> parts = LeafCursor.list(first);
        while (cursor.isName(word)) {
            parts.add(cursor.take());
            parts.add(kind == Sym.OR_TEST ? words(Sym.AND_TEST, "and") : notTest());
        }
        return new Branch(kind, parts);
    }

    private Syntax notTest() {
        if (!cursor.isName("not")) {
            return comparison();
        }
        cursor.enter();
        Leaf not = cursor.take();
        Syntax operand = notTest();
        cursor.leave();
        return branch(Sym.NOT_TEST, not, operand);
    }

    private Syntax comparison() {
        Syntax first = expr();
        Syntax operator = comparisonOperator();
        if (!operator.exists()) {
            return first;
        }
        List<Syntax> parts = LeafCursor.list(first);
        while (operator.exists()) {
            parts.add(operator);
            parts.add(expr());
            operator = comparisonOperator();
        }
        return new Branch(Sym.COMPARISON, parts);
    }

    private Syntax comparisonOperator() {
        Leaf leaf = cursor.peek();
        switch (leaf.kind()) {
            case LESS, GREATER, EQEQUAL, NOTEQUAL, LESSEQUAL, GREATEREQUAL -> {
                return cursor.take();
            }
            case NAME -> {
                if (leaf.isName("in")) {
                    return cursor.take();
                }
                if (leaf.isName("not") && cursor.peek(1).isName("in")) {
                    return branch(Sym.COMP_OP, cursor.take(), cursor.take());
                }
                if (leaf.isName("is")) {
                    Leaf is = cursor.take();
                    return cursor.isName("not") ? branch(Sym.COMP_OP, is, cursor.take()) : is;
                }
                return Syntax.NONE;
            }
            default -> {
                return Syntax.NONE;
            }
        }
    }

    /// The operators with equal precedence, from `|` (0) to `*` (5).
    private static boolean binds(int level, Sym kind) {
        return switch (kind) {
            case VBAR -> level == 0;
            case CIRCUMFLEX -> level == 1;
            case AMPER -> level == 2;
            case LEFTSHIFT, RIGHTSHIFT -> level == 3;
            case PLUS, MINUS -> level == 4;
            case STAR, AT, SLASH, PERCENT, DOUBLESLASH -> level == 5;
            default -> false;
        };
    }

    private static final Sym[] LEVELS = {
        Sym.EXPR, Sym.XOR_EXPR, Sym.AND_EXPR, Sym.SHIFT_EXPR, Sym.ARITH_EXPR, Sym.TERM
    };

    Syntax expr() {
        return binary(0);
    }

    private Syntax binary(int level) {
        Syntax first = level == 5 ? factor() : binary(level + 1);
        if (!binds(level, cursor.kind())) {
            return first;
        }
        List<Syntax> parts = LeafCursor.list(first);
        while (binds(level, cursor.kind())) {
            parts.add(cursor.take());
            parts.add(level == 5 ? factor() : binary(level + 1));
        }
        return new Branch(LEVELS[level], parts);
    }

    private Syntax factor() {
        switch (cursor.kind()) {
            case PLUS, MINUS, TILDE -> {
                cursor.enter();
                Leaf operator = cursor.take();
                Syntax operand = factor();
                cursor.leave();
                return branch(Sym.FACTOR, operator, operand);
            }
            default -> {
                return power();
            }
        }
    }

    private Syntax power() {
        List<Syntax> parts = new ArrayList<>(4);
        if (cursor.is(Sym.AWAIT)) {
            parts.add(cursor.take());
        }
        parts.add(displays.atom());
        while (true) {
            Sym kind = cursor.kind();
            if (kind == Sym.DOT || kind == Sym.LPAR || kind == Sym.LSQB) {
                parts.add(displays.trailer());
            } else if (kind == Sym.DOUBLESTAR) {
                cursor.enter();
                parts.add(cursor.take());
                parts.add(factor());
                cursor.leave();
                break;
            } else {
                break;
            }
        }
        return fold(Sym.POWER, parts);
    }
}
