package dev.pytool.interpreter.code;

import dev.pytool.parser.ast.Expr;
import dev.pytool.parser.ast.Literal;
import dev.pytool.parser.ast.Stmt;

import java.util.List;
import java.util.Optional;

/// The docstring of a body, with the indentation that its later lines share taken away, as CPython
/// 3.13 and later keep it.
final class Docstring {
    private Docstring() {}

    static Optional<String> of(List<Stmt> body) {
        if (!body.isEmpty()
                && body.getFirst() instanceof Stmt.Expr statement
                && statement.value() instanceof Expr.Constant constant
                && constant.value() instanceof Literal.Str text) {
            return Optional.of(clean(text.value()));
        }
        return Optional.empty();
    }

    private static String clean(String text) {
        String[] lines = expandTabs(text).split("\n", -1);
        int margin = Integer.MAX_VALUE;
        for (int i = 1; i < lines.length; i++) {
            int indent = indent(lines[i]);
            if (indent < lines[i].length()) {
                margin = Math.min(margin, indent);
            }
        }
        StringBuilder out = new StringBuilder(lines[0].substring(indent(lines[0])));
        for (int i = 1; i < lines.length; i++) {
            out.append('\n').append(lines[i].substring(Math.min(margin, lines[i].length())));
        }
        return out.toString();
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static String expandTabs(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                int width = 8 - column % 8;
                out.repeat(' ', width);
                column += width;
            } else {
                out.append(c);
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return out.toString();
    }
}
