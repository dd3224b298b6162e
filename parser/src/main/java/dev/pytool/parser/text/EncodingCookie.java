package dev.pytool.parser.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The encoding that a comment in the first two lines declares (PEP 263).
///
/// @param name the encoding as CPython's tokenizer names it: its own two encodings normalised,
///   others as written
/// @param line the line of the comment, from 1
record EncodingCookie(String name, int line) {
    private static final String WORD = "coding";

    static Optional<EncodingCookie> find(byte[] bytes) {
        int start = 0;
        for (int line = 1; line <= 2 && start < bytes.length; line++) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
                end++;
            }
            int first = start;
            while (first < end
                    && (bytes[first] == ' ' || bytes[first] == '\t' || bytes[first] == '\f')) {
                first++;
            }
            if (first < end && bytes[first] != '#') {
                return Optional.empty();
            }
            Optional<String> name =
                    inComment(new String(bytes, first, end - first, StandardCharsets.ISO_8859_1));
            if (name.isPresent()) {
                return Optional.of(new EncodingCookie(known(name.get()), line));
            }
            start =
                    end
                            + (end + 1 < bytes.length
                                            && bytes[end] == '\r'
                                            && bytes[end + 1] == '\n'
                                    ? 2
                                    : 1);
        }
        return Optional.empty();
    }

    boolean isUtf8() {
        return name.equals("utf-8");
    }

    private static Optional<String> inComment(String comment) {
        int found = comment.indexOf(WORD);
        while (found >= 0) {
            int at = found + WORD.length();
            if (at < comment.length() && (comment.charAt(at) == ':' || comment.charAt(at) == '=')) {
                do {
                    at++;
                } while (at < comment.length()
                        && (comment.charAt(at) == ' ' || comment.charAt(at) == '\t'));
                int begin = at;
                while (at < comment.length() && isNamePart(comment.charAt(at))) {
                    at++;
                }
                if (begin < at) {
                    return Optional.of(comment.substring(begin, at));
                }
            }
            found = comment.indexOf(WORD, found + 1);
        }
        return Optional.empty();
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || "-_.".indexOf(c) >= 0;
    }

    /// The tokenizer looks at twelve characters only, so that endings such as `-unix` do not
    /// matter.
    private static String known(String name) {
        String start = SourceDecoder.normalise(name.substring(0, Math.min(12, name.length())));
        if (is(start, "utf-8")) {
            return "utf-8";
        }
        if (is(start, "latin-1") || is(start, "iso-8859-1") || is(start, "iso-latin-1")) {
            return "iso-8859-1";
        }
        return name;
    }

    private static boolean is(String name, String known) {
        return name.equals(known) || name.startsWith(known + "-");
    }
}
