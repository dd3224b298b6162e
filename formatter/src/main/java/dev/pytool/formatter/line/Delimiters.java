package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Shapes;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;

/// Where a line may break, and how willingly: a higher priority breaks first, 0 never.
final class Delimiters {
    static final int COMPREHENSION = 20;
    static final int COMMA = 18;
    static final int TERNARY = 16;
    static final int LOGIC = 14;
    static final int STRING = 12;
    static final int COMPARATOR = 10;
    static final int DOT = 1;

    private Delimiters() {}

    /// The priority of a break after this leaf.
    static int after(Leaf leaf) {
        return leaf.is(Sym.COMMA) && !isInLoopOrLambda(leaf.parent()) ? COMMA : 0;
    }

    /// Loop variables and the parameters of a lambda stay together, even where a comment cut them
    /// off their keyword.
    private static boolean isInLoopOrLambda(Syntax list) {
        return list.is(Sym.VARARGSLIST)
                || list.is(Sym.EXPRLIST)
                        && (list.parent().is(Sym.COMP_FOR) || list.parent().is(Sym.OLD_COMP_FOR));
    }

    /// The priority of a break before this leaf, which follows `previous`.
    static int before(Leaf leaf, Syntax previous) {
        switch (leaf.kind()) {
            case DOT -> {
                boolean path =
                        leaf.parent().is(Sym.IMPORT_FROM) || leaf.parent().is(Sym.DOTTED_NAME);
                boolean chained = !previous.exists() || previous.kind().isClosing();
                return leaf.hasParent() && !path && chained ? DOT : 0;
            }
            case LESS, GREATER, EQEQUAL, NOTEQUAL, LESSEQUAL, GREATEREQUAL -> {
                return COMPARATOR;
            }
            case STRING -> {
                return previous.is(Sym.STRING) ? STRING : 0;
            }
            case ASYNC -> {
                return isAsync(leaf.previous()) ? 0 : COMPREHENSION;
            }
            case NAME -> {
                return word(leaf, previous);
            }
            default -> {
                return leaf.kind().isMathOperator() ? operator(leaf) : 0;
            }
        }
    }

    private static boolean isAsync(Syntax leaf) {
        return leaf instanceof Leaf before && before.value().equals("async");
    }

    private static int operator(Leaf leaf) {
        Syntax parent = leaf.parent();
        if (Shapes.isVararg(leaf)
                || !parent.exists()
                || parent.is(Sym.FACTOR)
                || parent.is(Sym.STAR_EXPR)) {
            return 0;
        }
        return switch (leaf.kind()) {
            case VBAR -> 9;
            case CIRCUMFLEX -> 8;
            case AMPER -> 7;
            case LEFTSHIFT, RIGHTSHIFT -> 6;
            case PLUS, MINUS -> 5;
            case STAR, SLASH, DOUBLESLASH, PERCENT, AT -> 4;
            case TILDE -> 3;
            default -> 2;
        };
    }

    private static int word(Leaf leaf, Syntax previous) {
        Syntax parent = leaf.parent();
        switch (leaf.value()) {
            case "for" -> {
                boolean loop = parent.is(Sym.COMP_FOR) || parent.is(Sym.OLD_COMP_FOR);
                return loop && !isAsync(leaf.previous()) ? COMPREHENSION : 0;
            }
            case "if" -> {
                if (parent.is(Sym.COMP_IF) || parent.is(Sym.OLD_COMP_IF)) {
                    return COMPREHENSION;
                }
                return parent.is(Sym.TEST) ? TERNARY : 0;
            }
            case "else" -> {
                return parent.is(Sym.TEST) ? TERNARY : 0;
            }
            case "is" -> {
                return COMPARATOR;
            }
            case "in" -> {
                boolean compares = parent.is(Sym.COMP_OP) || parent.is(Sym.COMPARISON);
                return compares && !previous.isName("not") ? COMPARATOR : 0;
            }
            case "not" -> {
                return parent.is(Sym.COMP_OP) && !previous.isName("is") ? COMPARATOR : 0;
            }
            case "and", "or" -> {
                return parent.exists() ? LOGIC : 0;
            }
            default -> {
                return 0;
            }
        }
    }
}
