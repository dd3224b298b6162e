package dev.pytool.analyzer.report;

import dev.pytool.processor.format.OutputFormat;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// JUnit's XML: a suite a file, a failed test a finding; one passed test where there is no finding
/// at all.
@OutputFormat(name = "junit", order = 70, summary = "XML of JUnit")
final class JunitFormat implements ReportFormat {
    private final List<Findings> files = new ArrayList<>();

    @Override
    public void file(Findings findings, PrintStream out, ReportStyle style) {
        files.add(findings);
    }

    @Override
    public void end(PrintStream out, ReportStyle style) {
        int count = 0;
        for (Findings findings : files) {
            count += findings.diagnostics().size();
        }
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println(
                "<testsuites name=\"pytool\" tests=\""
                        + Math.max(1, count)
                        + "\" failures=\""
                        + count
                        + "\" errors=\"0\">");
        if (files.isEmpty()) {
            out.println(
                    "  <testsuite name=\"pytool\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">");
            out.println("    <testcase name=\"no findings\" classname=\"pytool\" />");
            out.println("  </testsuite>");
        }
        for (Findings findings : files) {
            suite(findings, out);
        }
        out.println("</testsuites>");
    }

    private static void suite(Findings findings, PrintStream out) {
        int count = findings.diagnostics().size();
        String file = escape(findings.file());
        int dot = findings.file().lastIndexOf('.');
        String type = escape(dot < 0 ? findings.file() : findings.file().substring(0, dot));
        out.println(
                "  <testsuite name=\""
                        + file
                        + "\" tests=\""
                        + count
                        + "\" failures=\""
                        + count
                        + "\" errors=\"0\" skipped=\"0\">");
        for (Diagnostic diagnostic : findings.diagnostics()) {
            int line = findings.line(diagnostic.start());
            int column = findings.column(diagnostic.start());
            out.println(
                    "    <testcase name=\""
                            + escape(diagnostic.code())
                            + "\" classname=\""
                            + type
                            + "\" file=\""
                            + file
                            + "\" line=\""
                            + line
                            + "\" column=\""
                            + column
                            + "\">");
            out.println(
                    "      <failure message=\""
                            + escape(diagnostic.message())
                            + "\" type=\""
                            + diagnostic.severity().word()
                            + "\">line "
                            + line
                            + ", col "
                            + column
                            + ", "
                            + escape(diagnostic.message())
                            + "</failure>");
            out.println("    </testcase>");
        }
        out.println("  </testsuite>");
    }

    /// XML 1.0 has no way to write most control characters and lone surrogates; they become U+FFFD.
    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append(c).append(';');
                default ->
                        out.appendCodePoint(
                                c < ' ' || c >= 0xD800 && c < 0xE000 || c == 0xFFFE || c == 0xFFFF
                                        ? 0xFFFD
                                        : c);
            }
        }
        return out.toString();
    }
}
