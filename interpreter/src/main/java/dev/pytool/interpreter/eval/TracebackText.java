package dev.pytool.interpreter.eval;

import dev.pytool.interpreter.code.Code;
import dev.pytool.interpreter.object.Interp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The levels of a traceback: place, source, carets. Lines that repeat more than three times are
/// counted instead (module traceback, `StackSummary.format`).
final class TracebackText {
    private static final int SHOWN_REPEATS = 3;

    private TracebackText() {}

    private enum Style {
        MARKED,
        BARE
    }

    static void levels(Interp in, PyTraceback first, StringBuilder out) {
        levels(in, first, out, Style.MARKED);
    }

    /// Without marks under the lines.
    static void bareLevels(Interp in, PyTraceback first, StringBuilder out) {
        levels(in, first, out, Style.BARE);
    }

    private static void levels(Interp in, PyTraceback first, StringBuilder out, Style style) {
        String previous = "";
        int count = 0;
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
            if (!head.equals(previous)) {
                repeated(out, count);
                previous = head;
                count = 0;
            }
            if (++count <= SHOWN_REPEATS) {
                out.append(head);
                source(in, code, level, out, style);
            }
        }
        repeated(out, count);
    }

    private static void repeated(StringBuilder out, int count) {
        int more = count - SHOWN_REPEATS;
        if (more > 0) {
            out.append("  [Previous line repeated ")
                    .append(more)
                    .append(" more time")
                    .append(more == 1 ? "" : "s")
                    .append("]\n");
        }
    }

    private static void source(
            Interp in, PyCode code, PyTraceback level, StringBuilder out, Style style) {
        Optional<List<String>> text = in.machine().imports().sourceLines(code.file());
        int line = level.line();
        if (text.isEmpty() || line < 1 || line > text.get().size()) {
            return;
        }
        List<String> all = text.get();
        Code.Positions p = code.data().positions();
        int i = level.instruction();
        int end = i >= 0 && p.line(i) == line ? Math.max(line, p.endLine(i)) : line;
        List<String> lines = new ArrayList<>();
        for (int n = line; n <= Math.min(end, all.size()); n++) {
            lines.add(all.get(n - 1).stripTrailing());
        }
        if (lines.stream().allMatch(String::isBlank)) {
            return;
        }
        boolean columns =
                style == Style.MARKED
                        && i >= 0
                        && p.line(i) == line
                        && p.endColumn(i) >= 0
                        && p.column(i) >= 0;
        if (!columns) {
            out.append("    ").append(lines.getFirst().strip()).append('\n');
            return;
        }
        int from = charColumn(lines.getFirst(), p.column(i));
        int to = charColumn(lines.getLast(), p.endColumn(i));
        int margin = margin(lines);
        lines.replaceAll(one -> one.isBlank() ? "" : one.substring(margin));
        List<String> shown = Carets.of(lines, Math.max(0, from - margin), Math.max(0, to - margin));
        int again = margin(shown);
        for (String one : shown) {
            out.append("    ").append(one.isBlank() ? "" : one.substring(again)).append('\n');
        }
    }

    /// The white space all lines that are not blank start with.
    private static int margin(List<String> lines) {
        String common = null;
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            String indent = line.substring(0, line.length() - line.stripLeading().length());
            if (common == null) {
                common = indent;
            }
            int same = 0;
            while (same < Math.min(common.length(), indent.length())
                    && common.charAt(same) == indent.charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        return common == null ? 0 : common.length();
    }

    private static int charColumn(String line, int bytes) {
        byte[] utf8 = line.getBytes(StandardCharsets.UTF_8);
        int n = Math.min(Math.max(0, bytes), utf8.length);
        return new String(utf8, 0, n, StandardCharsets.UTF_8).length();
    }
}
