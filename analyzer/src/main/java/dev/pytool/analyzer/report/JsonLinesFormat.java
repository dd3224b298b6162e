package dev.pytool.analyzer.report;

import dev.pytool.parser.text.Edit;
import dev.pytool.processor.format.OutputFormat;

import java.io.PrintStream;
import java.util.Locale;

/// One JSON object a line: `file`, `line`, `column`, `endLine`, `endColumn`, `severity`, `code`,
/// `message`; for findings about security `issue_severity` and `issue_confidence` (`LOW`, `MEDIUM`,
/// `HIGH`); where there is one, `fix` with `safety`, `title` and `edits` (place and `content`).
@OutputFormat(name = "jsonl", order = 40, summary = "one JSON object a line")
final class JsonLinesFormat implements ReportFormat {
    @Override
    public void file(Findings findings, PrintStream out, ReportStyle style) {
        for (Diagnostic diagnostic : findings.diagnostics()) {
            StringBuilder text = new StringBuilder(160);
            append(text, findings, diagnostic);
            out.println(text);
        }
    }

    static void append(StringBuilder text, Findings findings, Diagnostic diagnostic) {
        text.append('{');
        JsonText.member(text, "file", findings.file());
        place(text, findings, diagnostic.start(), diagnostic.end());
        JsonText.member(text, "severity", diagnostic.severity().word());
        JsonText.member(text, "code", diagnostic.code());
        JsonText.member(text, "message", diagnostic.message());
        diagnostic.risk().ifPresent(risk -> Risk.members(text, risk));
        if (diagnostic.fix().isPresent()) {
            fix(JsonText.name(text, "fix"), findings, diagnostic.fix().get());
        }
        text.append('}');
    }

    private static void place(StringBuilder text, Findings findings, int start, int end) {
        JsonText.member(text, "line", findings.line(start));
        JsonText.member(text, "column", findings.column(start));
        JsonText.member(text, "endLine", findings.line(end));
        JsonText.member(text, "endColumn", findings.column(end));
    }

    private static void fix(StringBuilder text, Findings findings, Fix fix) {
        text.append('{');
        JsonText.member(text, "safety", fix.safety().name().toLowerCase(Locale.ROOT));
        JsonText.member(text, "title", fix.title());
        JsonText.name(text, "edits").append('[');
        for (int i = 0; i < fix.edits().size(); i++) {
            Edit edit = fix.edits().get(i);
            text.append(i == 0 ? "{" : ",{");
            place(text, findings, edit.start(), edit.end());
            JsonText.member(text, "content", edit.replacement());
            text.append('}');
        }
        text.append("]}");
    }
}
