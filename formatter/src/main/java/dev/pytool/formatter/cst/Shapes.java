package dev.pytool.formatter.cst;

import java.util.List;

/// Questions about the shape of a piece of syntax.
public final class Shapes {
    private Shapes() {}

    public static boolean isEmptyTuple(Syntax node) {
        return node.is(Sym.ATOM)
                && node.children().size() == 2
                && node.child(0).is(Sym.LPAR)
                && node.child(1).is(Sym.RPAR);
    }

    /// Whether this is a tuple of one element, with or without parentheses.
    public static boolean isOneTuple(Syntax node) {
        if (node.is(Sym.ATOM)) {
            Syntax inner = parenthesized(node);
            return inner.is(Sym.TESTLIST_GEXP)
                    && inner.children().size() == 2
                    && inner.child(1).is(Sym.COMMA);
        }
        return switch (node.kind()) {
            case TESTLIST, TESTLIST_STAR_EXPR, EXPRLIST ->
                    node.children().size() == 2 && node.child(1).is(Sym.COMMA);
            default -> false;
        };
    }

    /// Whether a tuple would be its only element without this comma.
    public static boolean makesTuple(Leaf comma) {
        Syntax parent = comma.parent();
        return (parent.is(Sym.TESTLIST_GEXP) || parent.is(Sym.SUBSCRIPTLIST))
                && parent.children().size() == 2
                && !parent.previous().is(Sym.LBRACE);
    }

    /// What stands in the one pair of parentheses that this piece is, visible or not; NONE
    /// otherwise.
    public static Syntax parenthesized(Syntax node) {
        return node.children().size() == 3
                        && node.child(0).is(Sym.LPAR)
                        && node.child(2).is(Sym.RPAR)
                ? node.child(1)
                : Syntax.NONE;
    }

    /// Whether this is a tuple, list of names or generator in parentheses with a part of that kind.
    public static boolean isTupleWith(Syntax node, Sym part) {
        if (!node.is(Sym.ATOM)) {
            return false;
        }
        Syntax inner = parenthesized(node);
        if (!inner.is(Sym.TESTLIST_GEXP)) {
            return false;
        }
        for (Syntax child : inner.children()) {
            if (child.is(part)) {
                return true;
            }
        }
        return false;
    }

    public static boolean isTuple(Syntax node) {
        return isTupleWith(node, Sym.COMMA);
    }

    /// Whether this is `(name := value)`.
    public static boolean isWalrusAssignment(Syntax node) {
        return parenthesized(node).is(Sym.NAMEDEXPR_TEST);
    }

    public static boolean isYield(Syntax node) {
        if (node.is(Sym.YIELD_EXPR) || node.isName("yield")) {
            return true;
        }
        return node.is(Sym.ATOM) && parenthesized(node).exists() && isYield(parenthesized(node));
    }

    /// Whether this is an atom in parentheses that are not written.
    public static boolean hasInvisibleParentheses(Syntax node) {
        return node.is(Sym.ATOM)
                && node.child(0) instanceof Leaf first
                && node.child(-1) instanceof Leaf last
                && first.is(Sym.LPAR)
                && first.isInvisible()
                && last.is(Sym.RPAR)
                && last.isInvisible();
    }

    /// Whether the leaf is `*`, `**` or `/` of an argument, parameter or unpacking, not an
    /// operator.
    public static boolean isVararg(Leaf leaf) {
        Syntax within = varargParent(leaf);
        return switch (within.kind()) {
            case ARGLIST,
                    ARGUMENT,
                    TRAILER,
                    TYPEDARGSLIST,
                    VARARGSLIST,
                    ATOM,
                    DICTSETMAKER,
                    LISTMAKER,
                    TESTLIST_GEXP,
                    TESTLIST_STAR_EXPR,
                    SUBJECT_EXPR,
                    PATTERN,
                    TYPEVARTUPLE,
                    PARAMSPEC ->
                    true;
            default -> false;
        };
    }

    /// The branch that a star of an unpacking belongs to; NONE for every other leaf.
    public static Syntax varargParent(Leaf leaf) {
        switch (leaf.kind()) {
            case STAR, DOUBLESTAR, SLASH -> {
                Syntax parent = leaf.parent();
                return parent.is(Sym.STAR_EXPR) ? parent.parent() : parent;
            }
            default -> {
                return Syntax.NONE;
            }
        }
    }

    public static boolean isArithmetic(Syntax node) {
        return switch (node.kind()) {
            case ARITH_EXPR, SHIFT_EXPR, XOR_EXPR, AND_EXPR -> true;
            default -> false;
        };
    }

    /// Whether the leaf is a string that documents its module, class or function.
    public static boolean isDocstring(Leaf leaf) {
        if (!leaf.is(Sym.STRING)) {
            return false;
        }
        for (int i = 0;
                i < leaf.value().length() && Leaf.isPrefixLetter(leaf.value().charAt(i));
                i++) {
            char c = leaf.value().charAt(i);
            if (c != 'r' && c != 'R' && c != 'u' && c != 'U') {
                return false;
            }
        }
        Syntax statement = leaf.parent();
        if (!statement.is(Sym.SIMPLE_STMT)) {
            return false;
        }
        Syntax before = statement.previous();
        if (!before.exists() && statement.parent().is(Sym.FILE_INPUT)) {
            return true;
        }
        if (before.is(Sym.INDENT)
                && before.previous().is(Sym.NEWLINE)
                && !before.previous().previous().exists()) {
            return true;
        }
        // A string on the line of its `def`, which only functions have parameters before.
        return before.is(Sym.COLON) && before.previous().is(Sym.PARAMETERS);
    }

    public static boolean isStubBody(Syntax node) {
        if (!node.is(Sym.SIMPLE_STMT) || node.children().size() != 2) {
            return false;
        }
        Syntax child = node.child(0);
        return child.prefix().isBlank() && isEllipsis(child);
    }

    private static boolean isEllipsis(Syntax node) {
        return node.is(Sym.ATOM)
                && node.children().size() == 3
                && node.child(0).is(Sym.DOT)
                && node.child(1).is(Sym.DOT)
                && node.child(2).is(Sym.DOT);
    }

    public static boolean isInFunctionOrClass(Syntax block) {
        return block.parent().is(Sym.FUNCDEF) || block.parent().is(Sym.CLASSDEF);
    }

    /// Whether this is the block of a function or class that holds nothing but `...`, comments
    /// included, below a header that can take it in.
    public static boolean isStubSuite(Syntax node) {
        return (!node.hasParent() || isInFunctionOrClass(node) && node.previous().is(Sym.COLON))
                && node.prefix().isBlank()
                && node.children().size() == 4
                && node.child(0).is(Sym.NEWLINE)
                && node.child(1).is(Sym.INDENT)
                && node.child(3).is(Sym.DEDENT)
                && node.child(3).prefix().isBlank()
                && isStubBody(node.child(2));
    }

    public static boolean isImport(Syntax leaf) {
        return leaf.isName("import") && leaf.parent().is(Sym.IMPORT_NAME)
                || leaf.isName("from") && leaf.parent().is(Sym.IMPORT_FROM)
                || leaf.isName("lazy")
                        && (leaf.parent().is(Sym.IMPORT_NAME) || leaf.parent().is(Sym.IMPORT_FROM));
    }

    public static boolean startsWith(Leaf leaf) {
        return leaf.isName("with") && leaf.parent().is(Sym.WITH_STMT)
                || leaf.is(Sym.ASYNC) && leaf.next().is(Sym.WITH_STMT);
    }

    public static boolean startsAsync(Leaf leaf) {
        return leaf.is(Sym.ASYNC)
                && (leaf.parent().is(Sym.ASYNC_STMT) || leaf.parent().is(Sym.ASYNC_FUNCDEF));
    }

    public static boolean isInReturnAnnotation(Leaf leaf) {
        return annotation(leaf) == Sym.RARROW;
    }

    public static boolean isInAnnotation(Leaf leaf) {
        return annotation(leaf) != Sym.NONE;
    }

    /// RARROW within a return annotation, TNAME within a parameter's annotation, NONE elsewhere.
    private static Sym annotation(Leaf leaf) {
        Syntax at = leaf.parent();
        while (at.exists()) {
            if (at.previous().is(Sym.RARROW)) {
                return Sym.RARROW;
            }
            if (at.parent().is(Sym.TNAME)) {
                return Sym.TNAME;
            }
            at = at.parent();
        }
        return Sym.NONE;
    }

    /// Puts parentheses around a child, written or not. The text before the child goes before them.
    private static void wrap(Branch parent, Syntax child, boolean visible) {
        Leaf opening = new Leaf(Sym.LPAR, visible ? "(" : "");
        Leaf closing = new Leaf(Sym.RPAR, visible ? ")" : "");
        String prefix = child.prefix();
        child.prefix("");
        int at = child.remove();
        Branch atom = new Branch(Sym.ATOM, List.of(opening, child, closing));
        atom.prefix(prefix);
        parent.insert(at, atom);
    }

    public static void wrapInvisibly(Branch parent, Syntax child) {
        wrap(parent, child, false);
    }

    public static void wrapVisibly(Branch parent, Syntax child) {
        wrap(parent, child, true);
    }

    /// Whether anything within is the kind of expression that makes a subscript complex.
    public static boolean hasComplexExpression(Syntax node) {
        switch (node.kind()) {
            case TEST,
                    LAMBDEF,
                    OR_TEST,
                    AND_TEST,
                    NOT_TEST,
                    COMPARISON,
                    STAR_EXPR,
                    EXPR,
                    XOR_EXPR,
                    AND_EXPR,
                    SHIFT_EXPR,
                    ARITH_EXPR,
                    TRAILER,
                    TERM,
                    POWER,
                    NAMEDEXPR_TEST -> {
                return true;
            }
            default -> {
                for (Syntax child : node.children()) {
                    if (hasComplexExpression(child)) {
                        return true;
                    }
                }
                return false;
            }
        }
    }
}
