package dev.pytool.analyzer.report;

import dev.pytool.parser.text.Edit;
import dev.pytool.processor.format.OutputFormat;

import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;

/// SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html): one run, a
/// result a finding.
@OutputFormat(name = "sarif", order = 80, summary = "SARIF 2.1.0")
final class SarifFormat implements ReportFormat {
    private final StringBuilder results = new StringBuilder("[");
    private final Set<String> rules = new TreeSet<>();

    @Override
    public void file(Findings findings, PrintStream out, ReportStyle style) {
        for (Diagnostic diagnostic : findings.diagnostics()) {
            results.append(results.length() == 1 ? "\n        {" : ",\n        {");
            result(findings, diagnostic);
            results.append('}');
        }
    }

    @Override
    public void end(PrintStream out, ReportStyle style) {
        StringBuilder text =
                new StringBuilder(
                        "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n");
        text.append(
                "  \"version\": \"2.1.0\",\n  \"runs\": [\n    {\n      \"tool\": {\"driver\": {");
        JsonText.member(text, "name", "pytool");
        JsonText.member(text, "version", style.version());
        JsonText.name(text, "rules").append('[');
        for (String rule : rules) {
            text.append(text.charAt(text.length() - 1) == '[' ? "{" : ",{");
            JsonText.member(text, "id", rule);
            text.append('}');
        }
        text.append("]}},\n      \"columnKind\": \"unicodeCodePoints\",\n      \"results\": ")
                .append(results);
        out.println(text.append(rules.isEmpty() ? "]" : "\n      ]").append("\n    }\n  ]\n}"));
    }

    private void result(Findings findings, Diagnostic diagnostic) {
        String rule =
                diagnostic.code().isEmpty() ? diagnostic.severity().word() : diagnostic.code();
        rules.add(rule);
        JsonText.member(results, "ruleId", rule);
        JsonText.member(results, "level", diagnostic.severity().word());
        JsonText.name(results, "message").append('{');
        JsonText.member(results, "text", diagnostic.message());
        results.append('}');
        JsonText.name(results, "locations").append("[{\"physicalLocation\":{");
        artifact(findings);
        JsonText.name(results, "region");
        region(findings, diagnostic.start(), diagnostic.end());
        results.append("}}]");
        if (diagnostic.risk().isPresent()) {
            JsonText.name(results, "properties").append('{');
            Risk.members(results, diagnostic.risk().get());
            results.append('}');
        }
        if (diagnostic.fix().isPresent()) {
            fix(findings, diagnostic.fix().get());
        }
    }

    private void artifact(Findings findings) {
        JsonText.name(results, "artifactLocation").append('{');
        JsonText.member(results, "uri", uri(findings.file()));
        results.append('}');
    }

    private void region(Findings findings, int start, int end) {
        results.append('{');
        JsonText.member(results, "startLine", findings.line(start));
        JsonText.member(results, "startColumn", findings.column(start));
        JsonText.member(results, "endLine", findings.line(end));
        JsonText.member(results, "endColumn", findings.column(end));
        results.append('}');
    }

    private void fix(Findings findings, Fix fix) {
        JsonText.name(results, "fixes").append("[{\"description\":{");
        JsonText.member(results, "text", fix.title());
        results.append("},\"artifactChanges\":[{");
        artifact(findings);
        JsonText.name(results, "replacements").append('[');
        for (int i = 0; i < fix.edits().size(); i++) {
            Edit edit = fix.edits().get(i);
            results.append(i == 0 ? "{\"deletedRegion\":" : ",{\"deletedRegion\":");
            region(findings, edit.start(), edit.end());
            results.append(",\"insertedContent\":{");
            JsonText.member(results, "text", edit.replacement());
            results.append("}}");
        }
        results.append("]}]}]");
    }

    private static String uri(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            boolean plain =
                    b >= 'a' && b <= 'z'
                            || b >= 'A' && b <= 'Z'
                            || b >= '0' && b <= '9'
                            || "-._~/".indexOf(b) >= 0;
            if (plain) {
                out.append((char) b);
            } else {
                out.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)));
                out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
            }
        }
        return path.startsWith("/") ? "file://" + out : out.toString();
    }
}
