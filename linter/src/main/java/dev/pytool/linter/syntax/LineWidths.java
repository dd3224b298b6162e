package dev.pytool.linter.syntax;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.model.PhysicalLine;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// How many columns text fills: East Asian wide characters two, combining ones none, tabs up to the
/// next stop.
public final class LineWidths {
    private static final Pattern PRAGMA =
            Pattern.compile(
                    "(?i)#\\s*(type:\\s*ignore|ty:\\s*ignore|noqa|pyright:|pylint:|pragma:|flake8:|ruff:|isort:|nosec|yapf:|fmt:|mypy:|pyrefly:|NoQA)");

    private LineWidths() {}

    /// The width of a line that is too long, a pragma comment at its end left out; empty for one
    /// that may be long.
    public static OptionalInt excess(PhysicalLine line, int limit, LintContext cx) {
        String text = line.text().stripTrailing();
        if (width(text, cx) <= limit) {
            return OptionalInt.empty();
        }
        int hash = text.lastIndexOf('#');
        while (hash > 0 && hash < text.length()) {
            if (PRAGMA.matcher(text).region(hash, text.length()).lookingAt()
                    && isComment(line.start() + hash, cx)) {
                text = text.substring(0, hash).stripTrailing();
                if (width(text, cx) <= limit) {
                    return OptionalInt.empty();
                }
            }
            hash = text.lastIndexOf('#', hash - 1);
        }
        String[] words = text.strip().split("\\s+");
        if (words.length < 2) {
            return OptionalInt.empty();
        }
        String last = words[words.length - 1];
        if (last.contains("://") && width(text, cx) - width(last, cx) <= limit) {
            return OptionalInt.empty();
        }
        boolean comment = words[0].startsWith("#");
        // Licence tools read these lines and know no continuation (SPDX specification, annex E).
        if (words[0].equals("#")
                && (words[1].equals("SPDX-License-Identifier:")
                        || words[1].equals("SPDX-FileCopyrightText:"))) {
            return OptionalInt.empty();
        }
        if (cx.options().pycodestyle().ignoreOverlongTaskComments()
                && comment
                && cx.options().taskTags().stream()
                        .anyMatch(tag -> words[0].equals("#" + tag) || words[1].startsWith(tag))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(width(text, cx));
    }

    private static boolean isComment(int offset, LintContext cx) {
        return cx.tokens().kind(cx.tokens().at(offset))
                == dev.pytool.parser.token.TokenKind.COMMENT;
    }

    /// The first character behind those that fill the limit.
    public static int offset(String text, int limit, LintContext cx) {
        int column = 0;
        int at = 0;
        while (at < text.length() && column < limit) {
            int point = text.codePointAt(at);
            column = advance(column, point, cx);
            at += Character.charCount(point);
        }
        return at;
    }

    public static int width(String text, LintContext cx) {
        int column = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            column = advance(column, point, cx);
            at += Character.charCount(point);
        }
        return column;
    }

    private static int advance(int column, int point, LintContext cx) {
        if (point == '\t') {
            int tab = cx.options().indentWidth();
            return column / tab * tab + tab;
        }
        if (point < 0x300) {
            return column + (point < 0x20 || 0x7f <= point && point < 0xa0 ? 0 : 1);
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return column;
        }
        return column + (isWide(point) ? 2 : 1);
    }

    /// East Asian wide and full-width ranges (UAX #11), in blocks.
    private static boolean isWide(int point) {
        return 0x1100 <= point && point <= 0x115f
                || 0x231a <= point && point <= 0x231b
                || 0x2329 <= point && point <= 0x232a
                || 0x23e9 <= point && point <= 0x23ec
                || point == 0x23f0
                || point == 0x23f3
                || 0x25fd <= point && point <= 0x25fe
                || 0x2614 <= point && point <= 0x2615
                || 0x2648 <= point && point <= 0x2653
                || point == 0x267f
                || point == 0x2693
                || point == 0x26a1
                || 0x26aa <= point && point <= 0x26ab
                || 0x26bd <= point && point <= 0x26be
                || 0x26c4 <= point && point <= 0x26c5
                || point == 0x26ce
                || point == 0x26d4
                || point == 0x26ea
                || 0x26f2 <= point && point <= 0x26f3
                || point == 0x26f5
                || point == 0x26fa
                || point == 0x26fd
                || point == 0x2705
                || 0x270a <= point && point <= 0x270b
                || point == 0x2728
                || point == 0x274c
                || point == 0x274e
                || 0x2753 <= point && point <= 0x2755
                || point == 0x2757
                || 0x2795 <= point && point <= 0x2797
                || point == 0x27b0
                || point == 0x27bf
                || 0x2b1b <= point && point <= 0x2b1c
                || point == 0x2b50
                || point == 0x2b55
                || 0x2e80 <= point && point <= 0x303e
                || 0x3041 <= point && point <= 0x33ff
                || 0x3400 <= point && point <= 0x4dbf
                || 0x4e00 <= point && point <= 0x9fff
                || 0xa000 <= point && point <= 0xa4cf
                || 0xa960 <= point && point <= 0xa97f
                || 0xac00 <= point && point <= 0xd7a3
                || 0xf900 <= point && point <= 0xfaff
                || 0xfe30 <= point && point <= 0xfe6f
                || 0xff00 <= point && point <= 0xff60
                || 0xffe0 <= point && point <= 0xffe6
                || 0x1f300 <= point && point <= 0x1f64f
                || 0x1f680 <= point && point <= 0x1f6ff
                || 0x1f900 <= point && point <= 0x1f9ff
                || 0x20000 <= point && point <= 0x3fffd;
    }
}
