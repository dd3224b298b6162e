package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyBaseException;
import dev.pytool.interpreter.types.PyNone;

/// A SyntaxError with its place, source line and marks (module traceback, `_format_syntax_error`).
final class SyntaxErrorText {
    private SyntaxErrorText() {}

    static void write(Interp in, PyBaseException e, String name, StringBuilder out) {
        String suffix = "";
        Object file = e.field("filename");
        boolean named = file != null && file != PyNone.NONE;
        Object line = e.field("lineno");
        if (line != null && line != PyNone.NONE) {
            out.append("  File \"")
                    .append(named ? Display.strText(in, file) : "<string>")
                    .append("\", line ")
                    .append(Display.strText(in, line))
                    .append('\n');
        } else if (named) {
            suffix = " (" + Display.strText(in, file) + ")";
        }
        Object text = e.field("text");
        if (text != null && Text.is(text)) {
            source(e, Text.java(text), out);
        }
        Object message = e.field("msg");
        out.append(name)
                .append(": ")
                .append(
                        message == null || message == PyNone.NONE
                                ? "<no detail available>"
                                : Display.strText(in, message))
                .append(suffix)
                .append('\n');
    }

    private static void source(PyBaseException e, String text, StringBuilder out) {
        String right = stripped(text, false);
        String left = stripped(right, true);
        int indent = right.length() - left.length();
        Object place = e.field("offset");
        if (place == null || place == PyNone.NONE) {
            out.append("    ").append(left).append('\n');
            return;
        }
        if (!(place instanceof Long given)) {
            return;
        }
        int offset = (int) (long) given;
        int end = right.length() + 1;
        Object endLine = e.field("end_lineno");
        Object line = e.field("lineno");
        if (endLine == null ? line == null : endLine.equals(line)) {
            end = e.field("end_offset") instanceof Long n && n != 0 ? (int) (long) n : offset;
        }
        if (!text.isEmpty() && offset > text.length()) {
            offset = right.length() + 1;
        }
        if (!text.isEmpty() && end > text.length()) {
            end = right.length() + 1;
        }
        if (offset >= end || end < 0) {
            end = offset + 1;
        }
        out.append("    ").append(left).append('\n');
        int column = offset - 1 - indent;
        if (column >= 0) {
            out.append("    ");
            for (int i = 0; i < Math.min(column, left.length()); i++) {
                char c = left.charAt(i);
                out.append(Character.isWhitespace(c) ? c : ' ');
            }
            out.append("^".repeat(Math.max(0, end - 1 - indent - column))).append('\n');
        }
    }

    private static String stripped(String text, boolean leading) {
        int start = 0;
        int end = text.length();
        while (leading && start < end && " \n\f".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (!leading && end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(start, end);
    }
}
