package dev.pytool.cli.prompt;

import dev.pytool.parser.token.Lexer;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// Colours a line of Python while it is typed.
final class PythonColours implements Highlighter {
    @Override
    public AttributedString highlight(LineReader reader, String line) {
        Tokens tokens = Lexer.lex(line).tokens();
        AttributedStringBuilder out = new AttributedStringBuilder();
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = Math.min(tokens.end(i), line.length());
            if (end > at) {
                out.styled(style(tokens.kind(i)), line.substring(at, end));
                at = end;
            }
        }
        return out.append(line.substring(at)).toAttributedString();
    }

    private static AttributedStyle style(TokenKind kind) {
        AttributedStyle plain = AttributedStyle.DEFAULT;
        if (kind.isKeyword()) {
            return plain.foreground(AttributedStyle.BLUE).bold();
        }
        return switch (kind) {
            case STRING,
                    FSTRING_START,
                    FSTRING_MIDDLE,
                    FSTRING_END,
                    TSTRING_START,
                    TSTRING_MIDDLE,
                    TSTRING_END ->
                    plain.foreground(AttributedStyle.GREEN);
            case NUMBER -> plain.foreground(AttributedStyle.CYAN);
            case COMMENT -> plain.foreground(AttributedStyle.BRIGHT);
            default -> plain;
        };
    }
}
