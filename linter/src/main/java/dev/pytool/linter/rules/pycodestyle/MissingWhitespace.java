package dev.pytool.linter.rules.pycodestyle;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.LogicalLine;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.processor.rule.Fixable;
import dev.pytool.processor.rule.Rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/// No space after , ; or :.
@Rule(
        code = "E231",
        name = "missing-whitespace",
        fix = Fixable.ALWAYS,
        preview = true,
        message = "Missing whitespace after '{}'")
final class MissingWhitespace {
    private MissingWhitespace() {}

    static void check(LogicalLine line, LintContext cx) {
        LineTokens tokens = LineTokens.of(line, cx);
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case LPAR -> open.push('(');
                case LSQB -> open.push('[');
                case LBRACE -> open.push('{');
                case FSTRING_START, TSTRING_START -> open.push('f');
                case LAMBDA -> open.push('l');
                case RPAR, RSQB, RBRACE, FSTRING_END, TSTRING_END -> open.poll();
                case COMMA, SEMI, COLON -> {
                    boolean colon = tokens.kind(i) == TokenKind.COLON;
                    if (colon && !open.isEmpty() && open.peek() == 'l') {
                        open.pop();
                    }
                    report(tokens, i, open, cx);
                }
                default -> {}
            }
        }
    }

    private static void report(LineTokens tokens, int i, Deque<Character> open, LintContext cx) {
        int end = tokens.end(i);
        char next = end < cx.text().length() ? cx.text().charAt(end) : '\n';
        if (Character.isWhitespace(next) || next == '\u00a0') {
            return;
        }
        boolean colon = tokens.kind(i) == TokenKind.COLON;
        Iterator<Character> around = open.iterator();
        char inner = around.hasNext() ? around.next() : ' ';
        char outer = around.hasNext() ? around.next() : ' ';
        boolean slice = colon && inner == '[';
        boolean spec = colon && inner == '{' && outer == 'f';
        boolean closing = tokens.kind(i) == TokenKind.COMMA && (next == ')' || next == ']');
        if (!slice && !spec && !closing) {
            cx.report(tokens.start(i), end, tokens.text(i)).safe(cx.insert(end, " "));
        }
    }
}
