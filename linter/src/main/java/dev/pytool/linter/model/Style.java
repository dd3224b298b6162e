package dev.pytool.linter.model;

import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

/// Habits of a file that new text follows.
///
/// @param indent one level of indentation
/// @param lineEnd the first line end of the file
/// @param quote the quote of its first string
public record Style(String indent, String lineEnd, char quote) {
    static Style of(SourceFile file) {
        return new Style(indent(file), lineEnd(file.text()), quote(file));
    }

    private static String indent(SourceFile file) {
        Tokens tokens = file.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == TokenKind.INDENT) {
                LineMap lines = file.lines();
                int start = tokens.start(i);
                String space = file.text().substring(lines.lineStart(lines.line(start)), start);
                if (space.isBlank() && !space.isEmpty()) {
                    return space;
                }
            }
        }
        return "    ";
    }

    private static String lineEnd(String text) {
        int newline = text.indexOf('\n');
        if (newline > 0 && text.charAt(newline - 1) == '\r') {
            return "\r\n";
        }
        return newline < 0 && text.indexOf('\r') >= 0 ? "\r" : "\n";
    }

    private static char quote(SourceFile file) {
        Tokens tokens = file.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.STRING || kind == TokenKind.FSTRING_START) {
                int at = tokens.start(i);
                while (at < tokens.end(i)
                        && file.text().charAt(at) != '"'
                        && file.text().charAt(at) != '\'') {
                    at++;
                }
                if (at < tokens.end(i)
                        && !file.text().startsWith("\"\"\"", at)
                        && !file.text().startsWith("'''", at)) {
                    return file.text().charAt(at);
                }
            }
        }
        return '"';
    }
}
