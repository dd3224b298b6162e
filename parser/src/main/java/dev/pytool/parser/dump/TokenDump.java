package dev.pytool.parser.dump;

import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.Locale;

/// The tokens of a file as module `tokenize` of CPython 3.14 gives them: a JSON list of `[exact
/// type name, text, row, column, end row, end column]`, rows from 1, columns from 0 in code points.
public final class TokenDump {
    private final StringBuilder out = new StringBuilder("[");

    private TokenDump() {}

    public static String of(SourceText source, Tokens tokens) {
        TokenDump dump = new TokenDump();
        dump.entry("ENCODING", source.encoding().name().toLowerCase(Locale.ROOT), 0, 0, 0, 0);
        TokenRows.of(
                source,
                tokens,
                (_, kind, text, row, column, endRow, endColumn) ->
                        dump.entry(name(kind), text, row, column, endRow, endColumn));
        return dump.out.append(']').toString();
    }

    private static String name(TokenKind kind) {
        return switch (kind) {
            case UNKNOWN -> "OP";
            case END -> "ENDMARKER";
            default -> kind.name();
        };
    }

    private void entry(String name, String value, int row, int column, int endRow, int endColumn) {
        out.append(out.length() > 1 ? "," : "").append("[\"").append(name).append("\",\"");
        for (int i = 0; i < value.length(); i++) {
            escape(value.charAt(i));
        }
        out.append("\",")
                .append(row)
                .append(',')
                .append(column)
                .append(',')
                .append(endRow)
                .append(',');
        out.append(endColumn).append(']');
    }

    private void escape(char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c < ' ' || c > '~') {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit(c >> shift & 15, 16));
            }
        } else {
            out.append(c);
        }
    }
}
