package dev.pytool.analyzer.report;

/// Writes JSON values into a text; a library's start would take longer than a whole short command.
public final class JsonText {
    private JsonText() {}

    /// Appends a string in quotes. Characters above U+007E are escaped, so that any terminal and
    /// any decoder agrees.
    public static void string(StringBuilder out, CharSequence value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        escape(out, c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static void escape(StringBuilder out, char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 15, 16));
        }
    }

    /// Appends `"name":` after a comma where the object has members already.
    public static StringBuilder name(StringBuilder out, String name) {
        char last = out.charAt(out.length() - 1);
        if (last != '{' && last != '[') {
            out.append(',');
        }
        out.append('"').append(name).append("\":");
        return out;
    }

    /// Appends a member with a string.
    public static void member(StringBuilder out, String name, CharSequence value) {
        string(name(out, name), value);
    }

    /// Appends a member with a number.
    public static void member(StringBuilder out, String name, int value) {
        name(out, name).append(value);
    }
}
