package dev.pytool.linter.run;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.Directive;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.Suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads comments of the form `# ruff: ACTION[CODE, ...] reason`.
final class DirectiveReader {
    private static final Pattern HEAD = Pattern.compile("#\\s*ruff\\s*:\\s*([a-z-]+)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    private DirectiveReader() {}

    /// The directives in a comment, which a hash may divide into several.
    static List<Directive> of(Comment comment, LintContext cx) {
        List<Directive> found = new ArrayList<>();
        String text = comment.text();
        for (int at = 0; at >= 0; at = text.indexOf('#', at + 1)) {
            int next = text.indexOf('#', at + 1);
            int start = comment.start() + at;
            int end = next < 0 ? comment.end() : comment.start() + next;
            one(start, end, comment.ownLine() && at == 0, cx).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Directive> one(int start, int end, boolean ownLine, LintContext cx) {
        Matcher head = HEAD.matcher(cx.text()).region(start, end);
        if (!head.lookingAt()) {
            return Optional.empty();
        }
        String word = head.group(1);
        Directive.Action action;
        int length;
        if (word.startsWith("disable")) {
            action = Directive.Action.DISABLE;
            length = "disable".length();
        } else if (word.startsWith("enable")) {
            action = Directive.Action.ENABLE;
            length = "enable".length();
        } else if (word.startsWith("ignore")) {
            action = Directive.Action.IGNORE;
            length = "ignore".length();
        } else if (word.startsWith("file-ignore")) {
            action = Directive.Action.FILE_IGNORE;
            length = "file-ignore".length();
        } else if (word.equals("noqa") || word.equals("isort")) {
            return Optional.empty();
        } else {
            return Optional.of(
                    new Directive(Directive.Action.IGNORE, start, end, List.of())
                            .broken("unknown ruff directive"));
        }
        return Optional.of(list(action, start, end, head.start(1) + length, ownLine, cx));
    }

    private static Directive list(
            Directive.Action action,
            int start,
            int end,
            int from,
            boolean ownLine,
            LintContext cx) {
        String text = cx.text();
        List<Suppression.Code> codes = new ArrayList<>();
        Directive directive = new Directive(action, start, end, codes);
        if (!ownLine && action != Directive.Action.IGNORE) {
            return directive.broken(
                    "trailing comments are only supported for ruff:ignore suppressions");
        }
        int at = blanks(from, end, text);
        if (at == end || text.charAt(at) != '[') {
            return directive.broken("missing suppression codes like `[E501, ...]`");
        }
        at = blanks(at + 1, end, text);
        while (at < end && text.charAt(at) != ']') {
            Matcher word = WORD.matcher(text).region(at, end);
            if (!word.lookingAt()) {
                return directive.broken("invalid error code");
            }
            codes.add(new Suppression.Code(word.group(), word.start(), word.end()));
            at = blanks(word.end(), end, text);
            if (at < end && text.charAt(at) == ',') {
                at = blanks(at + 1, end, text);
            } else if (at < end && text.charAt(at) != ']') {
                return directive.broken("missing comma between codes");
            }
        }
        if (at == end) {
            return directive.broken("missing closing bracket");
        }
        return codes.isEmpty()
                ? directive.broken("missing suppression codes like `[E501, ...]`")
                : directive;
    }

    private static int blanks(int from, int to, String text) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
