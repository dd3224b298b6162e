package dev.pytool.cli.tool;

import dev.pytool.analyzer.report.Diagnostic;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;
import dev.pytool.parser.tree.Tree;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Adds `# noqa: CODE` comments that suppress findings, joining comments that are there.
public final class NoqaWriter {
    private NoqaWriter() {}

    /// The text with the comments.
    public static SourceText suppress(Tree tree, List<Diagnostic> diagnostics) {
        Map<Integer, TreeSet<String>> codes = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (!diagnostic.code().equals("invalid-syntax")) {
                codes.computeIfAbsent(commentLine(tree, diagnostic.start()), _ -> new TreeSet<>())
                        .add(diagnostic.code());
            }
        }
        String text = tree.source().text();
        LineMap lines = tree.lines();
        StringBuilder out = new StringBuilder(text.length() + 64);
        int from = 0;
        for (Map.Entry<Integer, TreeSet<String>> entry : codes.entrySet()) {
            int start = lines.lineStart(entry.getKey());
            int end = lines.lineContentEnd(entry.getKey());
            out.append(text, from, start)
                    .append(with(text.substring(start, end), entry.getValue()));
            from = end;
        }
        out.append(text, from, text.length());
        return new SourceText(
                out.toString(), tree.source().encoding(), tree.source().byteOrderMark());
    }

    /// The line whose comment speaks for an offset: the last one of a string or of lines joined by
    /// a backslash.
    private static int commentLine(Tree tree, int offset) {
        LineMap lines = tree.lines();
        Tokens tokens = tree.tokens();
        String text = tree.source().text();
        int line = lines.line(offset);
        while (line + 1 < lines.lineCount()) {
            int end = lines.lineContentEnd(line);
            int token = tokens.at(end);
            boolean inString =
                    tokens.start(token) < end
                            && tokens.end(token) > end
                            && isString(tokens.kind(token));
            boolean joined =
                    end > 0
                            && text.charAt(end - 1) == '\\'
                            && tokens.kind(token) != TokenKind.COMMENT;
            if (!inString && !joined) {
                return line;
            }
            line = inString ? Math.max(line + 1, lines.line(tokens.end(token))) : line + 1;
        }
        return line;
    }

    private static boolean isString(TokenKind kind) {
        return kind.name().contains("STRING");
    }

    private static String with(String line, TreeSet<String> codes) {
        int noqa = line.toLowerCase(Locale.ROOT).lastIndexOf("# noqa:");
        if (noqa < 0) {
            return line.stripTrailing() + "  # noqa: " + String.join(", ", codes);
        }
        TreeSet<String> all = new TreeSet<>(codes);
        String listed = line.substring(noqa + "# noqa:".length());
        int end = 0;
        for (int code = codeEnd(listed, 0); code > 0; code = codeEnd(listed, end)) {
            all.add(listed.substring(end, code).replaceAll("[, ]", ""));
            end = code;
        }
        String rest = listed.substring(end);
        return line.substring(0, noqa)
                + "# noqa: "
                + String.join(", ", all)
                + (rest.isBlank() ? "" : " " + rest.strip());
    }

    /// Where the code that begins here, after commas and blanks, ends; -1 where none does:
    /// capitals, then digits.
    private static int codeEnd(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ' ')) {
            at++;
        }
        int letters = at;
        while (at < text.length() && Character.isUpperCase(text.charAt(at))) {
            at++;
        }
        int digits = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return letters < digits && digits < at ? at : -1;
    }
}
