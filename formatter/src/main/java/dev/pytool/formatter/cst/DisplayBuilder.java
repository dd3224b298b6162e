package dev.pytool.formatter.cst;

import static dev.pytool.formatter.cst.LeafCursor.branch;
import static dev.pytool.formatter.cst.LeafCursor.fold;
import static dev.pytool.formatter.cst.LeafCursor.list;

import java.util.ArrayList;
import java.util.List;

/// Atoms, trailers and what stands within brackets.
final class DisplayBuilder {
    private final LeafCursor cursor;
    private final ExpressionBuilder expressions;

    DisplayBuilder(LeafCursor cursor, ExpressionBuilder expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    Syntax atom() {
        switch (cursor.kind()) {
            case LPAR -> {
                return bracketed(Sym.RPAR);
            }
            case LSQB -> {
                return bracketed(Sym.RSQB);
            }
            case LBRACE -> {
                return bracketed(Sym.RBRACE);
            }
            case STRING -> {
                Leaf first = cursor.take();
                if (!cursor.is(Sym.STRING)) {
                    return first;
                }
                List<Syntax> parts = list(first);
                while (cursor.is(Sym.STRING)) {
                    parts.add(cursor.take());
                }
                return new Branch(Sym.ATOM, parts);
            }
            case DOT -> {
                return branch(Sym.ATOM, cursor.take(), cursor.take(Sym.DOT), cursor.take(Sym.DOT));
            }
            case NAME, NUMBER -> {
                return cursor.take();
            }
            default -> throw cursor.mismatch("an expression");
        }
    }

    private Syntax bracketed(Sym closing) {
        cursor.enter();
        List<Syntax> parts = list(cursor.take());
        if (!cursor.is(closing)) {
            parts.add(
                    switch (closing) {
                        case RPAR ->
                                cursor.isName("yield")
                                        ? expressions.yieldExpr()
                                        : items(Sym.TESTLIST_GEXP);
                        case RSQB -> items(Sym.LISTMAKER);
                        default -> dictOrSet();
                    });
        }
        parts.add(cursor.take(closing));
        cursor.leave();
        return new Branch(Sym.ATOM, parts);
    }

    private Syntax items(Sym kind) {
        Syntax first = expressions.namedOrStar();
        if (startsComprehension()) {
            return branch(kind, first, comprehension(Sym.OLD_COMP_FOR, Sym.OLD_COMP_IF));
        }
        if (!cursor.is(Sym.COMMA)) {
            return first;
        }
        List<Syntax> parts = list(first);
        while (cursor.is(Sym.COMMA)) {
            parts.add(cursor.take());
            if (cursor.kind().isClosing()) {
                break;
            }
            parts.add(expressions.namedOrStar());
        }
        return new Branch(kind, parts);
    }

    private Syntax dictOrSet() {
        List<Syntax> parts = new ArrayList<>();
        while (true) {
            entry(parts);
            if (startsComprehension()) {
                parts.add(comprehension(Sym.COMP_FOR, Sym.COMP_IF));
                break;
            }
            if (!cursor.is(Sym.COMMA)) {
                break;
            }
            parts.add(cursor.take());
            if (cursor.is(Sym.RBRACE)) {
                break;
            }
        }
        return fold(Sym.DICTSETMAKER, parts);
    }

    private void entry(List<Syntax> parts) {
        if (cursor.is(Sym.DOUBLESTAR)) {
            parts.add(cursor.take());
            parts.add(expressions.expr());
            return;
        }
        if (cursor.is(Sym.STAR)) {
            parts.add(expressions.starExpr());
            return;
        }
        parts.add(expressions.test());
        if (cursor.is(Sym.COLON)) {
            parts.add(cursor.take());
            parts.add(expressions.asExpr());
        } else if (cursor.is(Sym.COLONEQUAL)) {
            parts.add(cursor.take());
            parts.add(expressions.test());
        }
    }

    private boolean startsComprehension() {
        return cursor.isName("for") || cursor.is(Sym.ASYNC);
    }

    private Syntax comprehension(Sym loop, Sym filter) {
        List<Syntax> parts = new ArrayList<>();
        if (cursor.is(Sym.ASYNC)) {
            parts.add(cursor.take());
        }
        parts.add(cursor.takeName("for"));
        parts.add(expressions.list(Sym.EXPRLIST, expressions::exprOrStar));
        parts.add(cursor.takeName("in"));
        parts.add(expressions.orTest());
        tail(parts, loop, filter);
        return new Branch(loop, parts);
    }

    private void tail(List<Syntax> parts, Sym loop, Sym filter) {
        if (startsComprehension()) {
            parts.add(comprehension(loop, filter));
        } else if (cursor.isName("if")) {
            List<Syntax> condition = list(cursor.take());
            condition.add(cursor.isName("lambda") ? expressions.test() : expressions.orTest());
            tail(condition, loop, filter);
            parts.add(new Branch(filter, condition));
        }
    }

    Syntax trailer() {
        if (cursor.is(Sym.DOT)) {
            return branch(Sym.TRAILER, cursor.take(), cursor.take(Sym.NAME));
        }
        cursor.enter();
        boolean call = cursor.is(Sym.LPAR);
        List<Syntax> parts = list(cursor.take());
        if (!cursor.kind().isClosing()) {
            parts.add(call ? arguments() : subscripts());
        }
        parts.add(cursor.take(call ? Sym.RPAR : Sym.RSQB));
        cursor.leave();
        return new Branch(Sym.TRAILER, parts);
    }

    /// The arguments between the parentheses of a call or class.
    Syntax arguments() {
        List<Syntax> parts = list(argument());
        while (cursor.is(Sym.COMMA)) {
            parts.add(cursor.take());
            if (cursor.is(Sym.RPAR)) {
                break;
            }
            parts.add(argument());
        }
        return fold(Sym.ARGLIST, parts);
    }

    private Syntax argument() {
        if (cursor.is(Sym.STAR) || cursor.is(Sym.DOUBLESTAR)) {
            Leaf star = cursor.take();
            return branch(Sym.ARGUMENT, star, expressions.test());
        }
        List<Syntax> parts = list(expressions.test());
        if (cursor.is(Sym.COLONEQUAL)) {
            parts.add(cursor.take());
            parts.add(expressions.test());
        } else if (cursor.is(Sym.EQUAL)) {
            parts.add(cursor.take());
            parts.add(expressions.asExpr());
        } else if (cursor.isName("as")) {
            parts.add(cursor.take());
            parts.add(expressions.test());
        }
        if (startsComprehension()) {
            parts.add(comprehension(Sym.COMP_FOR, Sym.COMP_IF));
        }
        return fold(Sym.ARGUMENT, parts);
    }

    private Syntax subscripts() {
        List<Syntax> parts = list(subscript());
        while (cursor.is(Sym.COMMA)) {
            parts.add(cursor.take());
            if (cursor.is(Sym.RSQB)) {
                break;
            }
            parts.add(subscript());
        }
        return fold(Sym.SUBSCRIPTLIST, parts);
    }

    private Syntax subscript() {
        if (cursor.is(Sym.STAR)) {
            return expressions.starExpr();
        }
        List<Syntax> parts = new ArrayList<>(3);
        if (!cursor.is(Sym.COLON)) {
            parts.add(expressions.test());
            if (cursor.is(Sym.COLONEQUAL)) {
                parts.add(cursor.take());
                parts.add(expressions.test());
                return new Branch(Sym.SUBSCRIPT, parts);
            }
        }
        if (cursor.is(Sym.COLON)) {
            parts.add(cursor.take());
            if (hasSlicePart()) {
                parts.add(expressions.test());
            }
            if (cursor.is(Sym.COLON)) {
                List<Syntax> step = list(cursor.take());
                if (hasSlicePart()) {
                    step.add(expressions.test());
                }
                parts.add(fold(Sym.SLICEOP, step));
            }
        }
        return fold(Sym.SUBSCRIPT, parts);
    }

    private boolean hasSlicePart() {
        return !cursor.is(Sym.COLON) && !cursor.is(Sym.COMMA) && !cursor.is(Sym.RSQB);
    }
}
