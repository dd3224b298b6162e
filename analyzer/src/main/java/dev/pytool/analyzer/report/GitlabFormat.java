package dev.pytool.analyzer.report;

import dev.pytool.processor.format.OutputFormat;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;

/// GitLab's code quality report (https://docs.gitlab.com/ci/testing/code_quality/): a JSON array in
/// which each finding has a fingerprint that stays while lines above it come and go.
@OutputFormat(name = "gitlab", order = 60, summary = "code quality report of GitLab")
final class GitlabFormat implements ReportFormat {
    private final Set<String> fingerprints = new HashSet<>();

    @Override
    public void begin(PrintStream out, ReportStyle style) {
        out.print('[');
    }

    @Override
    public void file(Findings findings, PrintStream out, ReportStyle style) {
        for (Diagnostic diagnostic : findings.diagnostics()) {
            StringBuilder text = new StringBuilder(fingerprints.isEmpty() ? "\n  {" : ",\n  {");
            JsonText.member(text, "description", diagnostic.message());
            JsonText.member(text, "check_name", diagnostic.code());
            JsonText.member(text, "fingerprint", fingerprint(findings, diagnostic));
            JsonText.member(text, "severity", severity(diagnostic));
            JsonText.name(text, "location").append('{');
            JsonText.member(text, "path", findings.file());
            JsonText.name(text, "positions").append("{\"begin\":");
            place(text, findings, diagnostic.start());
            text.append(",\"end\":");
            place(text, findings, diagnostic.end());
            out.print(text.append("}}}"));
        }
    }

    @Override
    public void end(PrintStream out, ReportStyle style) {
        out.println(fingerprints.isEmpty() ? "]" : "\n]");
    }

    private static void place(StringBuilder text, Findings findings, int offset) {
        text.append('{');
        JsonText.member(text, "line", findings.line(offset));
        JsonText.member(text, "column", findings.column(offset));
        text.append('}');
    }

    private static String severity(Diagnostic diagnostic) {
        if (diagnostic.risk().isPresent()) {
            return switch (diagnostic.risk().get().severity()) {
                case LOW -> "minor";
                case MEDIUM -> "major";
                case HIGH -> "critical";
            };
        }
        return switch (diagnostic.severity()) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }

    private String fingerprint(Findings findings, Diagnostic diagnostic) {
        int line = findings.line(diagnostic.start()) - 1;
        String source =
                findings.source()
                        .text()
                        .substring(
                                findings.lines().lineStart(line),
                                findings.lines().lineContentEnd(line));
        String seed =
                findings.file()
                        + '\0'
                        + diagnostic.code()
                        + '\0'
                        + diagnostic.message()
                        + '\0'
                        + source.strip();
        for (int twin = 0; ; twin++) {
            String print =
                    hash(seed + '\0' + twin, 0xcbf29ce484222325L)
                            + hash(seed, 0x9ae16a3b2f90404fL + twin);
            if (fingerprints.add(print)) {
                return print;
            }
        }
    }

    /// FNV-1a, 64 bits (RFC 9923).
    private static String hash(String text, long basis) {
        long hash = basis;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        String hex = Long.toHexString(hash);
        return "0".repeat(16 - hex.length()) + hex;
    }
}
