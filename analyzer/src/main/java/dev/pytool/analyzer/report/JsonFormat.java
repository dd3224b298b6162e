package dev.pytool.analyzer.report;

import dev.pytool.processor.format.OutputFormat;

import java.io.PrintStream;

/// One JSON array with the objects of [JsonLinesFormat].
@OutputFormat(name = "json", order = 30, summary = "one JSON array")
final class JsonFormat implements ReportFormat {
    private boolean isFirst = true;

    @Override
    public void begin(PrintStream out, ReportStyle style) {
        out.print('[');
    }

    @Override
    public void file(Findings findings, PrintStream out, ReportStyle style) {
        for (Diagnostic diagnostic : findings.diagnostics()) {
            StringBuilder text = new StringBuilder(isFirst ? "\n  " : ",\n  ");
            isFirst = false;
            JsonLinesFormat.append(text, findings, diagnostic);
            out.print(text);
        }
    }

    @Override
    public void end(PrintStream out, ReportStyle style) {
        out.println(isFirst ? "]" : "\n]");
    }
}
