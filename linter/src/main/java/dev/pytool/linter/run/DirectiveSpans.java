package dev.pytool.linter.run;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.Directive;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.RuleNames;
import dev.pytool.linter.model.Suppression;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.List;

/// What ruff's comments `# ruff: disable[CODES]`, `enable`, `ignore` and `file-ignore` suppress, as
/// spans of text. Codes may be names of rules.
final class DirectiveSpans {
    /// Codes that are off from one offset up to another.
    private record Span(int start, int end, Directive by) {}

    private final LintContext cx;
    private final RuleNames names;
    private final List<Span> spans = new ArrayList<>();
    private final List<Directive> all = new ArrayList<>();

    DirectiveSpans(LintContext cx, RuleNames names) {
        this.cx = cx;
        this.names = names;
        List<Opening> open = new ArrayList<>();
        for (Comment comment : cx.comments()) {
            if (!comment.text().contains("ruff")) {
                continue;
            }
            for (Directive directive : DirectiveReader.of(comment, cx)) {
                all.add(directive);
                if (directive.problem().isEmpty()) {
                    read(comment, directive, open);
                }
            }
        }
        open.forEach(each -> close(each, blockEnd(each.comment)));
    }

    /// A `disable` that waits for its `enable`.
    private record Opening(Comment comment, Directive directive) {}

    List<Directive> all() {
        return all;
    }

    boolean covers(String code, int offset) {
        boolean covered = false;
        for (Span span : spans) {
            if (span.start <= offset && offset < span.end) {
                for (Suppression.Code each : span.by.codes()) {
                    if (means(each.code(), code)) {
                        span.by.use(each.code());
                        covered = true;
                    }
                }
            }
        }
        return covered;
    }

    private boolean means(String word, String code) {
        return word.equals(code)
                || Character.isLowerCase(word.charAt(0))
                        && names.code(word).filter(code::equals).isPresent();
    }

    private void read(Comment comment, Directive directive, List<Opening> open) {
        switch (directive.action()) {
            case IGNORE -> spans.add(ignored(comment, directive));
            case FILE_IGNORE -> spans.add(new Span(0, Integer.MAX_VALUE, directive));
            case DISABLE -> {
                if (isAligned(comment)) {
                    open.add(new Opening(comment, directive));
                } else {
                    directive.broken("unexpected indentation");
                }
            }
            case ENABLE -> {
                for (int i = open.size() - 1; i >= 0; i--) {
                    Opening opening = open.get(i);
                    if (words(opening.directive).equals(words(directive))
                            && column(opening.comment.start()) == column(comment.start())
                            && comment.start() < blockEnd(opening.comment)) {
                        open.remove(i);
                        opening.directive.endedBy(directive);
                        close(opening, comment.start());
                        return;
                    }
                }
                directive.broken("no matching 'disable' comment");
            }
        }
    }

    private static List<String> words(Directive directive) {
        return directive.codes().stream().map(Suppression.Code::code).toList();
    }

    /// Whether a comment is indented like the statement after it or a block around the one before.
    private boolean isAligned(Comment comment) {
        Tokens tokens = cx.tokens();
        int column = column(comment.start());
        int token = tokens.at(comment.start());
        int next = statementStart(token + 1);
        if (next < tokens.size() && column(tokens.start(next)) == column) {
            return true;
        }
        int least = Integer.MAX_VALUE;
        for (int i = token - 1; i >= 0; i--) {
            if (tokens.kind(i) != TokenKind.NEWLINE && i > 0) {
                continue;
            }
            int start = statementStart(i == 0 ? 0 : i + 1);
            if (start >= token || start >= tokens.size()) {
                continue;
            }
            int at = column(tokens.start(start));
            if (at < least) {
                least = at;
                if (at == column) {
                    return true;
                }
            }
            if (least <= column) {
                break;
            }
        }
        return column == 0;
    }

    private void close(Opening opening, int end) {
        spans.add(
                new Span(
                        opening.comment.start(),
                        Math.min(end, blockEnd(opening.comment)),
                        opening.directive));
    }

    /// A trailing comment speaks for its line, one on a line of its own for the statement's line
    /// below.
    private Span ignored(Comment comment, Directive directive) {
        if (!comment.ownLine()) {
            int line = cx.lines().line(comment.start());
            return new Span(cx.lines().lineStart(line), cx.lines().lineEnd(line), directive);
        }
        Tokens tokens = cx.tokens();
        int first = statementStart(tokens.at(comment.start()) + 1);
        int last = first;
        while (last < tokens.size() && tokens.kind(last) != TokenKind.NEWLINE) {
            last++;
        }
        int end = last < tokens.size() ? tokens.end(last) : cx.text().length() + 1;
        return new Span(first < tokens.size() ? tokens.start(first) : end, end, directive);
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
}
