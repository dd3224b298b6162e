package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.token.TokenKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// White space around operators in one logical line, by pycodestyle's rules.
final class Operators {
    private static final Set<String> NEEDED =
            Set.of(
                    "**=", "*=", "/=", "//=", "+=", "-=", "!=", "<", ">", "%=", "^=", "&=", "|=",
                    "==", "<=", ">=", "<<=", ">>=", "=", "and", "in", "is", "or", "->", ":=", "@=");
    private static final Set<String> UNARY = Set.of(">>", "**", "*", "+", "-");
    private static final Set<String> ARITHMETIC = Set.of("**", "*", "/", "//", "+", "-", "@");
    private static final Set<String> OPTIONAL =
            Set.of("**", "*", "/", "//", "+", "-", "@", "^", "&", "|", "<<", ">>", "%");

    private final LintContext cx;
    private final LineTokens tokens;
    private final String wanted;
    private final List<Character> braces = new ArrayList<>();
    private boolean needed;
    private boolean optional;
    private boolean spaced;
    private int operator = -1;

    private Operators(LintContext cx, LineTokens tokens, String wanted) {
        this.cx = cx;
        this.tokens = tokens;
        this.wanted = wanted;
    }

    /// Reports the findings of one code among E225 to E228.
    static void check(LogicalLine line, String code, LintContext cx) {
        new Operators(cx, LineTokens.of(line, cx), code).run();
    }

    private void run() {
        int previous = -1;
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            brace(kind);
            if (kind == TokenKind.NL || kind == TokenKind.NEWLINE || kind == TokenKind.COMMENT) {
                continue;
            }
            if (needed || optional) {
                after(i, previous);
            } else if (previous >= 0 && isOperator(kind)) {
                before(i, previous);
            }
            previous = i;
        }
    }

    private void brace(TokenKind kind) {
        switch (kind) {
            case LPAR -> braces.add('(');
            case LSQB -> braces.add('[');
            case LBRACE -> braces.add('{');
            case FSTRING_START, TSTRING_START -> braces.add('f');
            case LAMBDA -> braces.add('l');
            case RPAR, RSQB, RBRACE, FSTRING_END, TSTRING_END -> {
                if (!braces.isEmpty()) {
                    braces.removeLast();
                }
            }
            case COLON -> {
                if (!braces.isEmpty() && braces.getLast() == 'l') {
                    braces.removeLast();
                }
            }
            default -> {}
        }
    }

    private static boolean isOperator(TokenKind kind) {
        return kind.isOperator()
                || kind == TokenKind.AND
                || kind == TokenKind.IN
                || kind == TokenKind.IS
                || kind == TokenKind.OR;
    }

    /// The token after an operator that wants space.
    private void after(int i, int previous) {
        boolean gap = tokens.start(i) != tokens.end(previous);
        String before = tokens.text(previous);
        String text = tokens.text(i);
        if (gap) {
            if (optional && !spaced) {
                report("E225", operator, false, true);
            }
        } else if (before.equals("/") && (text.equals(",") || text.equals(")") || text.equals(":"))
                || before.equals("*") && (text.equals(",") || text.equals(")"))) {
            // A marker among parameters is no operator.
            needed = false;
        } else if (needed || spaced) {
            report("E225", operator, true, false);
        } else if (!before.equals("**")) {
            String code =
                    before.equals("%") ? "E228" : ARITHMETIC.contains(before) ? "E226" : "E227";
            report(code, operator, true, true);
        }
        needed = false;
        optional = false;
    }

    private void before(int i, int previous) {
        String text = tokens.text(i);
        boolean gap = tokens.start(i) != tokens.end(previous);
        if (text.equals("=") && isKeywordEquals()) {
            return;
        }
        if (NEEDED.contains(text)) {
            needed = true;
            operator = i;
        } else if (UNARY.contains(text) ? isBinary(previous) : OPTIONAL.contains(text)) {
            optional = true;
            spaced = gap;
            operator = i;
            return;
        }
        if (needed && !gap) {
            boolean next = i + 1 < tokens.size() && tokens.start(i + 1) == tokens.end(i);
            report("E225", i, next, true);
            needed = false;
        }
    }

    private boolean isKeywordEquals() {
        int size = braces.size();
        if (size == 0) {
            return false;
        }
        char last = braces.get(size - 1);
        return last == 'l'
                || last == '('
                || last == '['
                || last == '{' && size > 1 && braces.get(size - 2) == 'f';
    }

    private boolean isBinary(int previous) {
        TokenKind kind = tokens.kind(previous);
        if (kind.isOperator()) {
            return kind == TokenKind.RPAR
                    || kind == TokenKind.RSQB
                    || kind == TokenKind.RBRACE
                    || kind == TokenKind.ELLIPSIS;
        }
        boolean keyword =
                kind.isKeyword()
                        && kind != TokenKind.NONE
                        && kind != TokenKind.TRUE
                        && kind != TokenKind.FALSE;
        return !keyword
                && !(kind == TokenKind.NAME
                        && (LineTokens.isSoftKeyword(tokens.text(previous))
                                || tokens.text(previous).equals("print")));
    }

    private void report(String code, int i, boolean afterwards, boolean ahead) {
        if (!code.equals(wanted)) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        int start = tokens.start(i);
        if (ahead && i > 0 && tokens.end(i - 1) == start) {
            edits.add(cx.insert(start, " "));
        }
        int end = tokens.end(i);
        if (i + 1 < tokens.size()
                && tokens.start(i + 1) == end
                && tokens.kind(i + 1) != TokenKind.NEWLINE) {
            edits.add(cx.insert(end, " "));
        }
        cx.report(start, end).fix(dev.pytool.analyzer.report.Fix.Safety.SAFE, edits);
    }
}
