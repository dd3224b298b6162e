package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Code;
import dev.pytool.interpreter.object.Interp;
import dev.pytool.interpreter.object.Text;
import dev.pytool.interpreter.protocol.Display;
import dev.pytool.interpreter.types.PyBaseException;

import java.util.Optional;

/// The lines of a traceback: place, source, carets.
final class TracebackText {
    private TracebackText() {}

    static void levels(Interp in, PyTraceback first, StringBuilder out) {
        String previous = "";
        int repeated = 0;
        for (PyTraceback level = first; level != null; level = level.next()) {
            PyCode code = level.frame().code();
            String head =
                    "  File \""
                            + code.file()
                            + "\", line "
                            + level.line()
                            + ", in "
                            + code.name()
                            + "\n";
            if (head.equals(previous)) {
                if (++repeated >= 3) {
                    continue;
                }
            } else {
                repeat(out, repeated);
                repeated = 0;
                previous = head;
            }
            out.append(head);
            source(in, code, level, out);
        }
        repeat(out, repeated);
    }

    private static void repeat(StringBuilder out, int repeated) {
        if (repeated >= 3) {
            int more = repeated - 2;
            out.append("  [Previous line repeated ")
                    .append(more)
                    .append(" more time")
                    .append(more == 1 ? "" : "s")
                    .append("]\n");
        }
    }

    private static void source(Interp in, PyCode code, PyTraceback level, StringBuilder out) {
        Optional<String> text = in.machine().imports().readText(code.file());
        if (text.isEmpty()) {
            return;
        }
        String[] lines = text.get().split("\r\n|\r|\n", -1);
        int line = level.line();
        if (line < 1 || line > lines.length || lines[line - 1].isBlank()) {
            return;
        }
        Code.Positions p = code.data().positions();
        int i = level.instruction();
        int end = i >= 0 ? p.endLine(i) : line;
        String raw = lines[line - 1];
        String shown = raw.strip();
        out.append("    ").append(shown).append('\n');
        if (i < 0 || p.line(i) != line || end != line) {
            return;
        }
        int indent = raw.length() - raw.stripLeading().length();
        int from = charColumn(raw, p.column(i)) - indent;
        int to = Math.min(charColumn(raw, p.endColumn(i)) - indent, shown.length());
        if (from < 0 || to <= from) {
            return;
        }
        String carets = Carets.of(shown, from, to);
        if (!carets.isEmpty()) {
            out.append("    ").append(carets).append('\n');
        }
    }

    private static int charColumn(String line, int bytes) {
        byte[] utf8 = line.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new String(
                        utf8,
                        0,
                        Math.min(Math.max(0, bytes), utf8.length),
                        java.nio.charset.StandardCharsets.UTF_8)
                .length();
    }

    /// The place of a SyntaxError.
    static void syntax(Interp in, PyBaseException e, StringBuilder out) {
        Object line = e.field("lineno");
        out.append("  File \"")
                .append(Display.strText(in, e.field("filename")))
                .append('"')
                .append(line instanceof Long ? ", line " + line : "")
                .append('\n');
        Object text = e.field("text");
        if (text == null || !Text.is(text)) {
            return;
        }
        String raw = Text.java(text).stripTrailing();
        String shown = raw.stripLeading();
        out.append("    ").append(shown).append('\n');
        if (!(e.field("offset") instanceof Long offset) || offset < 1) {
            return;
        }
        int indent = raw.length() - shown.length();
        int start = (int) (offset - 1 - indent);
        int end = start + 1;
        if (e.field("end_offset") instanceof Long to
                && e.field("end_lineno") instanceof Long endLine) {
            end = endLine.equals(line) ? (int) (to - 1 - indent) : shown.length();
        }
        if (start >= 0) {
            out.append("    ")
                    .append(" ".repeat(start))
                    .append("^".repeat(Math.max(1, end - start)))
                    .append('\n');
        }
    }
}
