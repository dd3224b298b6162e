package dev.pytool.parser.token;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The kinds of token. The trivia kinds make the token sequence lossless: every UTF-16 unit of the
/// source belongs to exactly one token. Soft keywords (`match`, `case`, `type`, `_`) are names.
public enum TokenKind {
    END,
    /// Where CPython's tokenizer gives up. Covers the wrong text, or nothing where the tokens after
    /// it are usable.
    ERROR,
    /// Text that is no token (`$`, `?`, a backquote, `<>`): CPython's parser rejects it, not its
    /// tokenizer.
    UNKNOWN,
    // Trivia: no token of the grammar.
    WHITESPACE,
    COMMENT,
    /// A line end that ends no logical line: after a blank or comment line, or inside brackets.
    NL,
    /// A backslash with the line end after it.
    CONTINUATION,
    // Layout: NEWLINE covers the line end (or nothing at the end of the file); INDENT and DEDENT
    // cover nothing.
    NEWLINE,
    INDENT,
    DEDENT,
    NAME,
    NUMBER,
    /// A string or bytes literal without replacement fields, prefix and quotes included.
    STRING,
    FSTRING_START,
    FSTRING_MIDDLE,
    FSTRING_END,
    TSTRING_START,
    TSTRING_MIDDLE,
    TSTRING_END,
    // Keywords
    FALSE("False"),
    NONE("None"),
    TRUE("True"),
    AND("and"),
    AS("as"),
    ASSERT("assert"),
    ASYNC("async"),
    AWAIT("await"),
    BREAK("break"),
    CLASS("class"),
    CONTINUE("continue"),
    DEF("def"),
    DEL("del"),
    ELIF("elif"),
    ELSE("else"),
    EXCEPT("except"),
    FINALLY("finally"),
    FOR("for"),
    FROM("from"),
    GLOBAL("global"),
    IF("if"),
    IMPORT("import"),
    IN("in"),
    IS("is"),
    LAMBDA("lambda"),
    NONLOCAL("nonlocal"),
    NOT("not"),
    OR("or"),
    PASS("pass"),
    RAISE("raise"),
    RETURN("return"),
    TRY("try"),
    WHILE("while"),
    WITH("with"),
    YIELD("yield"),
    // Operators and delimiters, under the names of module `token`
    LPAR("("),
    RPAR(")"),
    LSQB("["),
    RSQB("]"),
    COLON(":"),
    COMMA(","),
    SEMI(";"),
    PLUS("+"),
    MINUS("-"),
    STAR("*"),
    SLASH("/"),
    VBAR("|"),
    AMPER("&"),
    LESS("<"),
    GREATER(">"),
    EQUAL("="),
    DOT("."),
    PERCENT("%"),
    LBRACE("{"),
    RBRACE("}"),
    EQEQUAL("=="),
    NOTEQUAL("!="),
    LESSEQUAL("<="),
    GREATEREQUAL(">="),
    TILDE("~"),
    CIRCUMFLEX("^"),
    LEFTSHIFT("<<"),
    RIGHTSHIFT(">>"),
    DOUBLESTAR("**"),
    PLUSEQUAL("+="),
    MINEQUAL("-="),
    STAREQUAL("*="),
    SLASHEQUAL("/="),
    PERCENTEQUAL("%="),
    AMPEREQUAL("&="),
    VBAREQUAL("|="),
    CIRCUMFLEXEQUAL("^="),
    LEFTSHIFTEQUAL("<<="),
    RIGHTSHIFTEQUAL(">>="),
    DOUBLESTAREQUAL("**="),
    DOUBLESLASH("//"),
    DOUBLESLASHEQUAL("//="),
    AT("@"),
    ATEQUAL("@="),
    RARROW("->"),
    ELLIPSIS("..."),
    COLONEQUAL(":="),
    EXCLAMATION("!");

    private static final TokenKind[] ALL = values();
    private static final Map<String, TokenKind> KEYWORDS = new HashMap<>();

    static {
        for (TokenKind kind : ALL) {
            if (kind.isKeyword()) {
                KEYWORDS.put(kind.text, kind);
            }
        }
    }

    private final String text;

    TokenKind() {
        this("");
    }

    TokenKind(String text) {
        this.text = text;
    }

    /// The one spelling of a keyword, operator or delimiter; empty for the other kinds.
    public String text() {
        return text;
    }

    /// Whether the grammar never sees such a token.
    public boolean isTrivia() {
        return WHITESPACE.compareTo(this) <= 0 && compareTo(CONTINUATION) <= 0;
    }

    public boolean isKeyword() {
        return FALSE.compareTo(this) <= 0 && compareTo(YIELD) <= 0;
    }

    public boolean isOperator() {
        return LPAR.compareTo(this) <= 0;
    }

    /// The kind with this ordinal; tokens are stored as bytes.
    public static TokenKind of(byte ordinal) {
        return ALL[ordinal];
    }

    /// The keyword spelled so, if there is one.
    public static Optional<TokenKind> keyword(String name) {
        return Optional.ofNullable(KEYWORDS.get(name));
    }
}
