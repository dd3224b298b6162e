package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Shapes;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;

/// The white space before a leaf on its line.
final class Whitespace {
    private static final String NO = "";
    private static final String SPACE = " ";

    private Whitespace() {}

    /// @param line the line the leaf comes to; asked only where the leaf stands in a subscript
    static String before(Leaf leaf, Line line) {
        Sym kind = leaf.kind();
        if (kind.isClosing() || kind == Sym.COMMA || kind == Sym.STANDALONE_COMMENT) {
            return NO;
        }
        if (kind == Sym.COMMENT) {
            return "  ";
        }
        Syntax parent = leaf.parent();
        if (kind == Sym.COLON
                && !parent.is(Sym.SUBSCRIPT)
                && !parent.is(Sym.SUBSCRIPTLIST)
                && !parent.is(Sym.SLICEOP)) {
            return NO;
        }
        Syntax previous = leaf.previous();
        if (previous.exists()) {
            if (previous.kind().isOpening()) {
                return NO;
            }
        } else {
            String decided = first(leaf, parent, line);
            if (!decided.equals(OPEN)) {
                return decided;
            }
        }
        return within(leaf, parent, previous, line);
    }

    /// Says that the leaf before does not decide.
    private static final String OPEN = "?";

    /// For a leaf that begins its branch: what the leaf before the branch asks for.
    private static String first(Leaf leaf, Syntax parent, Line line) {
        if (!(parent.precedingLeaf() instanceof Leaf before) || before.kind().isOpening()) {
            return NO;
        }
        if (leaf.is(Sym.COLON)) {
            if (before.is(Sym.COLON)) {
                return NO;
            }
            return !before.is(Sym.COMMA) && !line.isComplexSubscript(leaf) ? NO : SPACE;
        }
        Syntax above = before.parent();
        if (before.is(Sym.EQUAL)) {
            switch (above.kind()) {
                case ARGLIST, ARGUMENT, PARAMETERS, VARARGSLIST -> {
                    return NO;
                }
                case TYPEDARGSLIST -> {
                    return before.prefix();
                }
                default -> {
                    return OPEN;
                }
            }
        }
        if (before.is(Sym.STAR)
                && above.is(Sym.STAR_EXPR)
                && (above.parent().is(Sym.SUBSCRIPTLIST) || above.parent().is(Sym.TNAME_STAR))) {
            return NO;
        }
        if (before.is(Sym.STAR) || before.is(Sym.DOUBLESTAR) || before.is(Sym.SLASH)) {
            return Shapes.isVararg(before) ? NO : OPEN;
        }
        if (before.is(Sym.COLON)) {
            if (above.is(Sym.SUBSCRIPT) || above.is(Sym.SLICEOP)) {
                return line.isComplexSubscript(leaf) ? SPACE : NO;
            }
            return OPEN;
        }
        if (above.is(Sym.FACTOR) && before.kind().isMathOperator()) {
            return NO;
        }
        return before.is(Sym.AT) && parent.parent().is(Sym.DECORATOR) ? NO : OPEN;
    }

    private static String within(Leaf leaf, Syntax parent, Syntax previous, Line line) {
        Sym kind = leaf.kind();
        boolean first = !previous.exists();
        switch (parent.kind()) {
            case PARAMETERS, ARGLIST -> {
                return previous.is(Sym.COMMA) ? SPACE : NO;
            }
            case VARARGSLIST -> {
                return first || previous.is(Sym.COMMA) ? SPACE : NO;
            }
            case TYPEDARGSLIST -> {
                return typedParameter(kind, previous, first);
            }
            case TNAME, TNAME_STAR -> {
                return first && !parent.precedingLeaf().is(Sym.COMMA) ? NO : SPACE;
            }
            case TRAILER -> {
                if (kind == Sym.LPAR || kind == Sym.RPAR) {
                    return NO;
                }
                if (first) {
                    return kind == Sym.DOT || kind == Sym.LSQB ? NO : SPACE;
                }
                return previous.is(Sym.COMMA) ? SPACE : NO;
            }
            case ARGUMENT -> {
                if (kind == Sym.EQUAL) {
                    return NO;
                }
                if (first) {
                    Syntax before = parent.precedingLeaf();
                    return !before.exists() || before.is(Sym.LPAR) ? NO : SPACE;
                }
                return switch (previous.kind()) {
                    case EQUAL, STAR, DOUBLESTAR, SLASH -> NO;
                    default -> SPACE;
                };
            }
            case DECORATOR -> {
                return NO;
            }
            case DOTTED_NAME -> {
                Syntax before = parent.precedingLeaf();
                return !first || !before.exists() || before.is(Sym.AT) || before.is(Sym.DOT)
                        ? NO
                        : SPACE;
            }
            case CLASSDEF -> {
                return kind == Sym.LPAR || previous.is(Sym.LPAR) ? NO : SPACE;
            }
            case SUBSCRIPT, SLICEOP -> {
                if (first) {
                    return parent.parent().is(Sym.SUBSCRIPTLIST) ? SPACE : NO;
                }
                if (kind == Sym.COLONEQUAL || previous.is(Sym.COLONEQUAL)) {
                    return SPACE;
                }
                return line.isComplexSubscript(leaf) ? SPACE : NO;
            }
            case ATOM -> {
                return !first && kind == Sym.DOT ? NO : SPACE;
            }
            case DICTSETMAKER -> {
                return previous.is(Sym.DOUBLESTAR) ? NO : SPACE;
            }
            case FACTOR, STAR_EXPR -> {
                return unary(kind, parent, first);
            }
            case IMPORT_FROM -> {
                return inImport(leaf, previous);
            }
            case EXCEPT_CLAUSE -> {
                return kind == Sym.STAR ? NO : SPACE;
            }
            default -> {
                return SPACE;
            }
        }
    }

    private static String typedParameter(Sym kind, Syntax previous, boolean first) {
        if (first) {
            return NO;
        }
        if (kind == Sym.EQUAL) {
            return previous.is(Sym.TNAME) || previous.is(Sym.TNAME_STAR) ? SPACE : NO;
        }
        if (previous.is(Sym.EQUAL)) {
            // The sign has white space exactly where the parameter has an annotation.
            return previous.prefix();
        }
        return previous.is(Sym.COMMA) ? SPACE : NO;
    }

    private static String unary(Sym kind, Syntax parent, boolean first) {
        if (!first) {
            return kind == Sym.NAME || kind == Sym.NUMBER || kind == Sym.STRING ? NO : SPACE;
        }
        Syntax before = parent.precedingLeaf();
        if (!before.exists() || before.kind().isOpening()) {
            return NO;
        }
        Syntax above = before.parent();
        if (before.is(Sym.COLON) && (above.is(Sym.SUBSCRIPT) || above.is(Sym.SLICEOP))) {
            return NO;
        }
        return before.is(Sym.EQUAL) && above.is(Sym.ARGUMENT) ? NO : SPACE;
    }

    private static String inImport(Leaf leaf, Syntax previous) {
        if (leaf.is(Sym.DOT)) {
            return previous.is(Sym.DOT) ? NO : SPACE;
        }
        if (leaf.is(Sym.NAME) && !leaf.isName("import") && previous.is(Sym.DOT)) {
            return NO;
        }
        return SPACE;
    }
}
