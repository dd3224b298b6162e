package dev.pytool.linter.run;

import dev.pytool.linter.model.Comment;
import dev.pytool.linter.model.Directive;
import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.RuleNames;
import dev.pytool.linter.model.Suppression;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.token.TokenKind;
import dev.pytool.parser.token.Tokens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads suppression comments: `# noqa`, `# noqa: CODES`, `# flake8: noqa`, `# ruff: noqa`, `#
/// pytool: noqa`, each with or without codes; the tag in any case, the codes in capitals.
final class NoqaReader {
    private final LintContext cx;
    private final List<Suppression> all = new ArrayList<>();
    private final Map<Integer, List<Suppression>> byLine = new HashMap<>();
    private final List<Suppression> ofFile = new ArrayList<>();
    private final DirectiveSpans directives;
    private final int[] lineOf;

    NoqaReader(LintContext cx, RuleNames names) {
        this.cx = cx;
        this.lineOf = joined(cx);
        this.directives = new DirectiveSpans(cx, names);
        for (Comment comment : cx.comments()) {
            if (!file(comment)) {
                line(comment);
            }
        }
    }

    List<Suppression> all() {
        return all;
    }

    List<Directive> directives() {
        return directives.all();
    }

    /// Whether a suppression covers a finding; if so it counts as used.
    boolean suppresses(String code, int offset, int alsoAt) {
        boolean found = false;
        for (Suppression each : ofFile) {
            if (each.covers(code)) {
                each.use(code);
                found = true;
            }
        }
        return found
                || onLine(code, offset)
                || alsoAt != offset && onLine(code, alsoAt)
                || directives.covers(code, offset);
    }

    private boolean onLine(String code, int offset) {
        for (Suppression each : byLine.getOrDefault(lineOf[cx.lines().line(offset)], List.of())) {
            if (each.covers(code)) {
                each.use(code);
                return true;
            }
        }
        return false;
    }

    /// For each line the last line of the string or continuation it belongs to: there its comment
    /// stands.
    private static int[] joined(LintContext cx) {
        LineMap lines = cx.lines();
        int[] last = new int[lines.lineCount()];
        for (int i = 0; i < last.length; i++) {
            last[i] = i;
        }
        Tokens tokens = cx.tokens();
        int depth = 0;
        int open = 0;
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.kind(i);
            int from = tokens.start(i);
            int to = tokens.end(i);
            switch (kind) {
                case FSTRING_START, TSTRING_START -> {
                    if (depth++ == 0) {
                        open = from;
                    }
                    continue;
                }
                case FSTRING_END, TSTRING_END -> {
                    if (depth == 0 || --depth > 0) {
                        continue;
                    }
                    from = open;
                }
                case STRING, CONTINUATION -> {}
                default -> {
                    continue;
                }
            }
            int first = lines.line(from);
            int end = lines.line(to);
            for (int line = first; line < end; line++) {
                last[line] = end;
            }
        }
        for (int i = last.length - 1; i >= 0; i--) {
            last[i] = last[last[i]];
        }
        return last;
    }

    private boolean file(Comment comment) {
        String text = comment.text().substring(1).stripLeading();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean tagged = false;
        for (String tool : new String[] {"flake8", "ruff", "pytool"}) {
            if (lower.startsWith(tool)) {
                String rest = lower.substring(tool.length()).stripLeading();
                tagged |=
                        rest.startsWith(":") && rest.substring(1).stripLeading().startsWith("noqa");
            }
        }
        if (!tagged) {
            return false;
        }
        if (!comment.ownLine()) {
            return true;
        }
        int tag = comment.start() + comment.text().toLowerCase(Locale.ROOT).indexOf("noqa") + 4;
        Optional<List<Suppression.Code>> codes = Optional.empty();
        int at = skipSpace(tag, comment.end());
        if (at < comment.end() && cx.text().charAt(at) == ':') {
            codes = Optional.of(codes(at + 1, comment.end()));
            if (codes.get().isEmpty()) {
                return true;
            }
        } else if (tag < comment.end() && !isSpace(cx.text().charAt(tag))) {
            return true;
        }
        int end = codes.map(named -> named.getLast().end()).orElse(tag);
        Suppression suppression =
                new Suppression(Suppression.Reach.FILE, comment.start(), end, codes);
        all.add(suppression);
        ofFile.add(suppression);
        return true;
    }

    private void line(Comment comment) {
        String lower = comment.text().toLowerCase(Locale.ROOT);
        for (int found = lower.indexOf("noqa");
                found >= 0;
                found = lower.indexOf("noqa", found + 1)) {
            int hash = found - 1;
            while (hash >= 0 && isSpace(lower.charAt(hash))) {
                hash--;
            }
            if (hash < 0 || lower.charAt(hash) != '#') {
                continue;
            }
            int start = comment.start() + hash;
            int tag = comment.start() + found + 4;
            int at = skipSpace(tag, comment.end());
            if (at < comment.end() && cx.text().charAt(at) == ':') {
                List<Suppression.Code> codes = codes(at + 1, comment.end());
                if (!codes.isEmpty()) {
                    add(
                            new Suppression(
                                    Suppression.Reach.LINE,
                                    start,
                                    codes.getLast().end(),
                                    Optional.of(codes)));
                }
                return;
            }
            boolean whole =
                    tag == comment.end()
                            || isSpace(cx.text().charAt(tag))
                            || cx.text().charAt(tag) == '#'
                            || cx.text().charAt(tag) == ',';
            if (whole) {
                add(new Suppression(Suppression.Reach.LINE, start, tag, Optional.empty()));
            }
            return;
        }
    }

    private void add(Suppression suppression) {
        all.add(suppression);
        int line = cx.lines().line(suppression.start());
        byLine.computeIfAbsent(lineOf[line], key -> new ArrayList<>()).add(suppression);
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && isSpace(cx.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /// Codes divided by commas or white space, up to the first word that is none; none at all where
    /// a code runs into something else.
    private List<Suppression.Code> codes(int from, int to) {
        List<Suppression.Code> found = new ArrayList<>();
        String text = cx.text();
        int at = from;
        while (true) {
            while (at < to && (isSpace(text.charAt(at)) || text.charAt(at) == ',')) {
                at++;
            }
            int letters = at;
            while (letters < to && 'A' <= text.charAt(letters) && text.charAt(letters) <= 'Z') {
                letters++;
            }
            int digits = letters;
            while (digits < to && '0' <= text.charAt(digits) && text.charAt(digits) <= '9') {
                digits++;
            }
            if (letters == at || digits == letters) {
                return found;
            }
            boolean ends =
                    digits == to
                            || isSpace(text.charAt(digits))
                            || text.charAt(digits) == ','
                            || text.charAt(digits) == '#';
            boolean another =
                    digits < to && 'A' <= text.charAt(digits) && text.charAt(digits) <= 'Z';
            if (!ends && !another) {
                return List.of();
            }
            found.add(new Suppression.Code(text.substring(at, digits), at, digits));
            at = digits;
        }
    }

    /// White space as Unicode has it, which no-break spaces are as well.
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
