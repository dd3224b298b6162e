package dev.pytool.linter.run;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.LintContext;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What ruff's comments `# ruff: disable[CODES]`, `enable`, `ignore` and `file-ignore` suppress, as
/// spans of text.
final class DirectiveSpans {
    private static final Pattern DIRECTIVE =
            Pattern.compile(
                    "#\\s*ruff\\s*:\\s*(disable|enable|ignore|file-ignore)\\s*\\[([^\\]]*)].*",
                    Pattern.DOTALL);

    /// Codes that are off from one offset up to another.
    private record Span(int start, int end, List<String> codes) {}

    private final LintContext cx;
    private final List<Span> spans = new ArrayList<>();

    DirectiveSpans(LintContext cx) {
        this.cx = cx;
        List<Opening> open = new ArrayList<>();
        for (Comment comment : cx.comments()) {
            if (!comment.text().contains("ruff")) {
                continue;
            }
            Matcher directive = DIRECTIVE.matcher(comment.text());
            if (directive.matches()) {
                read(comment, directive.group(1), codes(directive.group(2)), open);
            }
        }
        open.forEach(each -> close(each, blockEnd(each.comment)));
    }

    /// A `disable` that waits for its `enable`.
    private record Opening(Comment comment, List<String> codes) {}

    boolean covers(String code, int offset) {
        for (Span span : spans) {
            if (span.start <= offset && offset < span.end && span.codes.contains(code)) {
                return true;
            }
        }
        return false;
    }

    private void read(Comment comment, String word, List<String> codes, List<Opening> open) {
        if (word.equals("ignore")) {
            spans.add(ignored(comment, codes));
            return;
        }
        // The others count on lines of their own only.
        if (!comment.ownLine() || codes.isEmpty()) {
            return;
        }
        switch (word) {
            case "file-ignore" -> spans.add(new Span(0, Integer.MAX_VALUE, codes));
            case "disable" -> open.add(new Opening(comment, codes));
            default -> {
                for (int i = open.size() - 1; i >= 0; i--) {
                    Opening opening = open.get(i);
                    if (opening.codes.equals(codes)
                            && column(opening.comment.start()) == column(comment.start())) {
                        open.remove(i);
                        close(opening, comment.start());
                        return;
                    }
                }
            }
        }
    }

    private void close(Opening opening, int end) {
        spans.add(
                new Span(
                        opening.comment.start(),
                        Math.min(end, blockEnd(opening.comment)),
                        opening.codes));
    }

    /// A trailing comment speaks for its line, one on a line of its own for the statement's line
    /// below.
    private Span ignored(Comment comment, List<String> codes) {
        if (!comment.ownLine()) {
            int line = cx.lines().line(comment.start());
            return new Span(cx.lines().lineStart(line), cx.lines().lineEnd(line), codes);
        }
        Tokens tokens = cx.tokens();
        int first = statementStart(tokens.at(comment.start()) + 1);
        int last = first;
        while (last < tokens.size() && tokens.kind(last) != TokenKind.NEWLINE) {
            last++;
        }
        int end = last < tokens.size() ? tokens.end(last) : cx.text().length() + 1;
        return new Span(first < tokens.size() ? tokens.start(first) : end, end, codes);
    }

    /// Where the block ends in which a comment stands.
    private int blockEnd(Comment comment) {
        Tokens tokens = cx.tokens();
        int column = column(comment.start());
        int token = statementStart(tokens.at(comment.start()) + 1);
        while (token < tokens.size()) {
            if (column(tokens.start(token)) < column) {
                return tokens.start(token);
            }
            while (token < tokens.size() && tokens.kind(token) != TokenKind.NEWLINE) {
                token++;
            }
            token = statementStart(token + 1);
        }
        return Integer.MAX_VALUE;
    }

    /// The first token of the next statement's line.
    private int statementStart(int from) {
        Tokens tokens = cx.tokens();
        int token = from;
        while (token < tokens.size()) {
            switch (tokens.kind(token)) {
                case WHITESPACE, COMMENT, NL, NEWLINE, INDENT, DEDENT, CONTINUATION -> token++;
                case END -> {
                    return tokens.size();
                }
                default -> {
                    return token;
                }
            }
        }
        return token;
    }

    private int column(int offset) {
        return offset - cx.lines().lineStart(cx.lines().line(offset));
    }

    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        for (String word : text.split(",")) {
            if (!word.isBlank()) {
                codes.add(word.strip());
            }
        }
        return codes;
    }
}
