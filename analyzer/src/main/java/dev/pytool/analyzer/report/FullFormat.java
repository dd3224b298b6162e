package dev.pytool.analyzer.report;

import dev.pytool.analyzer.report.ReportStyle.Colour;
import dev.pytool.parser.text.LineMap;
import dev.pytool.processor.format.OutputFormat;

import java.io.PrintStream;

/// The line of [ConciseFormat], the source it speaks of with carets below, and what a fix would do.
@OutputFormat(name = "full", order = 20, summary = "findings with their source, for people")
final class FullFormat implements ReportFormat {
    /// More lines of one finding are left out in the middle.
    private static final int MOST_LINES = 6;

    @Override
    public void file(Findings findings, PrintStream out, ReportStyle style) {
        for (Diagnostic diagnostic : findings.diagnostics()) {
            out.println(ConciseFormat.line(findings, diagnostic, style));
            excerpt(findings, diagnostic, out, style);
            if (diagnostic.fix().isPresent()) {
                out.println(
                        style.paint(Colour.CYAN, "  help: ")
                                + help(diagnostic, diagnostic.fix().get()));
            }
            out.println();
        }
    }

    /// What the fix does where that is more than the finding says, else how to have it made.
    private static String help(Diagnostic diagnostic, Fix fix) {
        if (!fix.title().isEmpty() && !fix.title().equals(diagnostic.message())) {
            return fix.title();
        }
        return switch (fix.safety()) {
            case SAFE -> "--fix makes the change";
            case UNSAFE -> "--fix --unsafe-fixes makes the change";
            case DISPLAY -> "a change is known, which no option makes";
        };
    }

    private static void excerpt(
            Findings findings, Diagnostic diagnostic, PrintStream out, ReportStyle style) {
        LineMap lines = findings.lines();
        int length = findings.source().length();
        int start = Math.min(diagnostic.start(), length);
        int end = Math.max(start, Math.min(diagnostic.end(), length));
        int first = lines.line(start);
        int last = lines.line(Math.max(start, end - 1));
        int digits = Integer.toString(last + 1).length();
        String margin = style.paint(Colour.BLUE, " ".repeat(digits + 1) + "|");
        out.println(margin);
        for (int line = first; line <= last; line++) {
            if (last - first >= MOST_LINES && line == first + MOST_LINES - 2) {
                out.println(style.paint(Colour.BLUE, ".".repeat(digits)));
                line = last;
            }
            String number = " ".repeat(digits - Integer.toString(line + 1).length()) + (line + 1);
            String text =
                    findings.source()
                            .text()
                            .substring(lines.lineStart(line), lines.lineContentEnd(line));
            out.println(
                    style.paint(Colour.BLUE, number + " |")
                            + (text.isEmpty() ? "" : " " + visible(text)));
            int from = Math.max(start, lines.lineStart(line)) - lines.lineStart(line);
            int to = Math.min(end, lines.lineContentEnd(line)) - lines.lineStart(line);
            String carets =
                    carets(
                            text,
                            Math.min(from, text.length()),
                            Math.max(Math.min(to, text.length()), from));
            out.println(margin + " " + style.paint(Colour.of(diagnostic.severity()), carets));
        }
        out.println(margin);
    }

    /// Control characters would move the terminal's cursor; they are shown as `?`, tabs as four
    /// blanks.
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t') {
                shown.append("    ");
            } else {
                shown.append(c < ' ' || c == 0x7F ? '?' : c);
            }
        }
        return shown.toString();
    }

    private static String carets(String text, int from, int to) {
        int begin = from;
        if (from == 0) {
            while (begin < to && (text.charAt(begin) == ' ' || text.charAt(begin) == '\t')) {
                begin++;
            }
        }
        int before = width(text, 0, begin);
        int marked = Math.max(1, width(text, begin, to));
        return " ".repeat(before) + "^".repeat(marked);
    }

    private static int width(String text, int from, int to) {
        int width = 0;
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            width += c == '\t' ? 4 : c < 0x300 ? 1 : isWide(c) ? 2 : isCombining(c) ? 0 : 1;
        }
        return width;
    }

    /// The blocks that terminals draw two columns wide.
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    private static boolean isCombining(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }
}
