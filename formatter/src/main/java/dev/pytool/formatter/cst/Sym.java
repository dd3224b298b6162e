package dev.pytool.formatter.cst;

import dev.pytool.parser.token.TokenKind;

/// The kinds of leaf and branch. Leaf kinds come first; keywords are names, except `async` and
/// `await`.
public enum Sym {
    /// The kind of [Syntax#NONE].
    NONE,
    ENDMARKER,
    NEWLINE,
    INDENT,
    DEDENT,
    NAME,
    NUMBER,
    STRING,
    /// A comment that follows code on its line.
    COMMENT,
    /// A comment with a line of its own, or source that stays as it is.
    STANDALONE_COMMENT,
    ASYNC,
    AWAIT,
    LPAR,
    RPAR,
    LSQB,
    RSQB,
    LBRACE,
    RBRACE,
    COLON,
    COMMA,
    SEMI,
    PLUS,
    MINUS,
    STAR,
    SLASH,
    VBAR,
    AMPER,
    LESS,
    GREATER,
    EQUAL,
    DOT,
    PERCENT,
    EQEQUAL,
    NOTEQUAL,
    LESSEQUAL,
    GREATEREQUAL,
    TILDE,
    CIRCUMFLEX,
    LEFTSHIFT,
    RIGHTSHIFT,
    DOUBLESTAR,
    DOUBLESLASH,
    AT,
    RARROW,
    COLONEQUAL,
    /// The assignments with an operator, `+=` and the like.
    AUGASSIGN,
    // Branches
    FILE_INPUT,
    DECORATOR,
    DECORATORS,
    DECORATED,
    ASYNC_FUNCDEF,
    FUNCDEF,
    PARAMETERS,
    TYPEDARGSLIST,
    TNAME,
    TNAME_STAR,
    VARARGSLIST,
    SIMPLE_STMT,
    EXPR_STMT,
    ANNASSIGN,
    TESTLIST_STAR_EXPR,
    DEL_STMT,
    RETURN_STMT,
    RAISE_STMT,
    IMPORT_NAME,
    IMPORT_FROM,
    IMPORT_AS_NAME,
    DOTTED_AS_NAME,
    IMPORT_AS_NAMES,
    DOTTED_AS_NAMES,
    DOTTED_NAME,
    GLOBAL_STMT,
    ASSERT_STMT,
    TYPE_STMT,
    ASYNC_STMT,
    IF_STMT,
    WHILE_STMT,
    FOR_STMT,
    TRY_STMT,
    WITH_STMT,
    EXCEPT_CLAUSE,
    SUITE,
    NAMEDEXPR_TEST,
    ASEXPR_TEST,
    TEST,
    OR_TEST,
    AND_TEST,
    NOT_TEST,
    COMPARISON,
    COMP_OP,
    STAR_EXPR,
    EXPR,
    XOR_EXPR,
    AND_EXPR,
    SHIFT_EXPR,
    ARITH_EXPR,
    TERM,
    FACTOR,
    POWER,
    ATOM,
    LISTMAKER,
    TESTLIST_GEXP,
    LAMBDEF,
    TRAILER,
    SUBSCRIPTLIST,
    SUBSCRIPT,
    SLICEOP,
    EXPRLIST,
    TESTLIST,
    DICTSETMAKER,
    CLASSDEF,
    ARGLIST,
    ARGUMENT,
    COMP_FOR,
    COMP_IF,
    OLD_COMP_FOR,
    OLD_COMP_IF,
    YIELD_EXPR,
    YIELD_ARG,
    MATCH_STMT,
    SUBJECT_EXPR,
    CASE_BLOCK,
    GUARD,
    PATTERNS,
    PATTERN,
    TYPEPARAMS,
    TYPEVAR,
    PARAMSPEC,
    TYPEVARTUPLE;

    private static final Sym[] BY_TOKEN = table();

    private static Sym[] table() {
        Sym[] table = new Sym[TokenKind.values().length];
        for (TokenKind kind : TokenKind.values()) {
            table[kind.ordinal()] = leafKind(kind);
        }
        return table;
    }

    private static Sym leafKind(TokenKind kind) {
        if (kind.isKeyword()) {
            return kind == TokenKind.ASYNC ? ASYNC : kind == TokenKind.AWAIT ? AWAIT : NAME;
        }
        if (kind.isOperator() && kind.text().endsWith("=") && kind.text().length() > 1) {
            return switch (kind) {
                case EQEQUAL -> EQEQUAL;
                case NOTEQUAL -> NOTEQUAL;
                case LESSEQUAL -> LESSEQUAL;
                case GREATEREQUAL -> GREATEREQUAL;
                case COLONEQUAL -> COLONEQUAL;
                default -> AUGASSIGN;
            };
        }
        return switch (kind) {
            case END -> ENDMARKER;
            case ELLIPSIS -> DOT;
            case EXCLAMATION, ERROR, UNKNOWN, WHITESPACE, CONTINUATION, NL -> NONE;
            case FSTRING_START,
                    FSTRING_MIDDLE,
                    FSTRING_END,
                    TSTRING_START,
                    TSTRING_MIDDLE,
                    TSTRING_END ->
                    STRING;
            default -> valueOf(kind.name());
        };
    }

    /// The kind of leaf a token of this kind becomes.
    public static Sym of(TokenKind kind) {
        return BY_TOKEN[kind.ordinal()];
    }

    public boolean isLeaf() {
        return compareTo(AUGASSIGN) <= 0;
    }

    public boolean isOpening() {
        return this == LPAR || this == LSQB || this == LBRACE;
    }

    public boolean isClosing() {
        return this == RPAR || this == RSQB || this == RBRACE;
    }

    public boolean isBracket() {
        return LPAR.compareTo(this) <= 0 && compareTo(RBRACE) <= 0;
    }

    /// The closing bracket that belongs to this opening one.
    public Sym closing() {
        return switch (this) {
            case LPAR -> RPAR;
            case LSQB -> RSQB;
            default -> RBRACE;
        };
    }

    /// Whether a leaf of this kind only marks the layout of lines.
    public boolean isLayout() {
        return this == NEWLINE || this == INDENT || this == DEDENT;
    }

    public boolean isMathOperator() {
        return switch (this) {
            case VBAR,
                    CIRCUMFLEX,
                    AMPER,
                    LEFTSHIFT,
                    RIGHTSHIFT,
                    PLUS,
                    MINUS,
                    STAR,
                    SLASH,
                    DOUBLESLASH,
                    PERCENT,
                    AT,
                    TILDE,
                    DOUBLESTAR ->
                    true;
            default -> false;
        };
    }

    /// Whether statements of this kind hold blocks.
    public boolean isCompound() {
        return switch (this) {
            case IF_STMT,
                    WHILE_STMT,
                    FOR_STMT,
                    TRY_STMT,
                    EXCEPT_CLAUSE,
                    WITH_STMT,
                    FUNCDEF,
                    CLASSDEF,
                    MATCH_STMT,
                    CASE_BLOCK ->
                    true;
            default -> false;
        };
    }

    public boolean isAnyOf(Sym first, Sym second) {
        return this == first || this == second;
    }
}
