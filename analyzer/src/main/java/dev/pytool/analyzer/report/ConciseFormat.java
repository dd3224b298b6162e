package dev.pytool.analyzer.report;

import dev.pytool.analyzer.report.ReportStyle.Colour;
import dev.pytool.processor.format.OutputFormat;

import java.io.PrintStream;

/// One line a finding, as mypy (check) and flake8 (lint) write it.
@OutputFormat(name = "concise", order = 10, summary = "one line a finding")
final class ConciseFormat implements ReportFormat {
    @Override
    public void file(Findings findings, PrintStream out, ReportStyle style) {
        for (Diagnostic diagnostic : findings.diagnostics()) {
            out.println(line(findings, diagnostic, style));
        }
    }

    static String line(Findings findings, Diagnostic diagnostic, ReportStyle style) {
        String place =
                findings.file()
                        + ":"
                        + findings.line(diagnostic.start())
                        + ":"
                        + findings.column(diagnostic.start())
                        + ": ";
        return style.paint(Colour.BOLD, place) + words(diagnostic, style);
    }

    /// A note repeats the code of the error it belongs to; only the codes that notes alone have are
    /// shown (mypy).
    private static boolean isRelatedNote(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.NOTE
                && !diagnostic.code().equals("annotation-unchecked")
                && !diagnostic.code().equals("deprecated");
    }

    /// The finding without its place.
    static String words(Diagnostic diagnostic, ReportStyle style) {
        Colour colour = Colour.of(diagnostic.severity());
        return switch (style.tool()) {
            case LINT -> style.paint(colour, diagnostic.code()) + " " + diagnostic.message();
            case CHECK ->
                    style.paint(colour, diagnostic.severity().word() + ":")
                            + " "
                            + diagnostic.message()
                            + (diagnostic.code().isEmpty() || isRelatedNote(diagnostic)
                                    ? ""
                                    : "  "
                                            + style.paint(
                                                    Colour.CYAN, "[" + diagnostic.code() + "]"));
        };
    }
}
