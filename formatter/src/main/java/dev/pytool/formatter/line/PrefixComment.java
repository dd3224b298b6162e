package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Sym;

import java.util.ArrayList;
import java.util.List;

/// A comment in the text before a leaf.
///
/// @param kind COMMENT where it follows code on its line, else STANDALONE_COMMENT
/// @param value the comment in its one spelling
/// @param newlines empty lines before it, counted from the comment before
/// @param consumed offset in the prefix after the comment's line
/// @param formFeed whether a form feed stands before it
/// @param indentation white space before it on its line
record PrefixComment(
        Sym kind, String value, int newlines, int consumed, boolean formFeed, String indentation) {

    static List<PrefixComment> list(String prefix, boolean atEnd) {
        if (prefix.indexOf('#') < 0) {
            return List.of();
        }
        List<PrefixComment> comments = new ArrayList<>(2);
        int newlines = 0;
        int ignored = 0;
        boolean formFeed = false;
        int start = 0;
        for (int index = 0; start <= prefix.length(); index++) {
            int end = prefix.indexOf('\n', start);
            if (end < 0) {
                end = prefix.length();
            }
            int content = start;
            while (content < end && isSpace(prefix.charAt(content))) {
                content++;
            }
            if (content == end) {
                newlines++;
                formFeed |= prefix.substring(start, end).indexOf('\f') >= 0;
            }
            if (content < end && prefix.charAt(content) == '#') {
                comments.add(
                        new PrefixComment(
                                index == ignored && !atEnd ? Sym.COMMENT : Sym.STANDALONE_COMMENT,
                                spelled(prefix.substring(content, end)),
                                newlines,
                                end + 1,
                                formFeed,
                                prefix.substring(start, content)));
                formFeed = false;
                newlines = 0;
            } else if (content < end && prefix.charAt(end - 1) == '\\') {
                // A line end after a backslash is no line end: a comment after it follows the code.
                ignored++;
            }
            start = end + 1;
        }
        return comments;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || Character.isWhitespace(c);
    }

    /// The prefix of a leaf after its comments were taken out: line ends only.
    static String remainder(String prefix, int consumed) {
        if (prefix.isEmpty()) {
            return "";
        }
        String rest = consumed >= prefix.length() ? "" : prefix.substring(consumed);
        if (rest.indexOf('\\') >= 0) {
            return "";
        }
        int newlines = 0;
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '\n') {
                newlines++;
            }
        }
        return lineEnds(newlines, rest.indexOf('\f') >= 0 && rest.endsWith("\n"));
    }

    /// @param count a number below zero counts as none
    static String lineEnds(int count, boolean formFeed) {
        if (formFeed) {
            return "\n".repeat(Math.max(0, count - 1)) + "\f\n";
        }
        return count <= 0 ? "" : "\n".repeat(count);
    }

    /// One space after the hash, except in shebangs and the like; formatter directives stay as they
    /// are.
    private static String spelled(String source) {
        String comment = stripTrailing(source);
        if (FmtDirective.isAny(comment)) {
            return comment;
        }
        String content = comment.substring(1);
        if (!content.isEmpty() && content.charAt(0) == '\u00a0' && !isTypeComment(content)) {
            content = " " + content.substring(1);
        }
        if (content.indexOf('\u00a0') < 0 && isTypeComment(content)) {
            int colon = content.indexOf(':');
            content =
                    content.substring(0, colon).strip()
                            + ": "
                            + content.substring(colon + 1).strip();
        }
        if (!content.isEmpty() && " !:#'".indexOf(content.charAt(0)) < 0) {
            content = " " + content;
        }
        return "#" + content;
    }

    private static boolean isTypeComment(String content) {
        int at = 0;
        while (at < content.length() && isSpace(content.charAt(at))) {
            at++;
        }
        return content.startsWith("type:", at);
    }

    private static String stripTrailing(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
