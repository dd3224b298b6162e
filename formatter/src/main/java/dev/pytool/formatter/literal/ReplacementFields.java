package dev.pytool.formatter.literal;

/// Finds the replacement fields in the body of an f-string without parsing them.
final class ReplacementFields {
    private ReplacementFields() {}

    /// Whether a backslash stands between a single opening brace and the next closing brace that is
    /// not doubled.
    static boolean anyWithBackslash(String body) {
        int i = 0;
        while (i < body.length()) {
            if (body.charAt(i) != '{') {
                i++;
                continue;
            }
            boolean doubledBefore = i > 0 && body.charAt(i - 1) == '{';
            if (doubledBefore || i + 1 < body.length() && body.charAt(i + 1) == '{') {
                i++;
                continue;
            }
            int end = i + 2;
            while (end < body.length() && !closes(body, end)) {
                if (body.charAt(end) == '\n') {
                    end = body.length();
                    break;
                }
                end++;
            }
            if (end >= body.length()) {
                i++;
                continue;
            }
            if (body.substring(i + 1, end).indexOf('\\') >= 0) {
                return true;
            }
            i = end + 1;
        }
        return false;
    }

    private static boolean closes(String body, int at) {
        return body.charAt(at) == '}' && (at + 1 == body.length() || body.charAt(at + 1) != '}');
    }
}
