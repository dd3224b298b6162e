package dev.pytool.analyzer.report;

import dev.pytool.processor.format.OutputFormat;

import java.io.PrintStream;

/// Workflow commands of GitHub Actions, which show findings in a pull request
/// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
@OutputFormat(name = "github", order = 50, summary = "annotations of GitHub Actions")
final class GithubFormat implements ReportFormat {
    @Override
    public void file(Findings findings, PrintStream out, ReportStyle style) {
        for (Diagnostic diagnostic : findings.diagnostics()) {
            int line = findings.line(diagnostic.start());
            int column = findings.column(diagnostic.start());
            String level =
                    diagnostic.severity() == Severity.NOTE
                            ? "notice"
                            : diagnostic.severity().word();
            String code = diagnostic.code().isEmpty() ? "" : " (" + diagnostic.code() + ")";
            String prefix = diagnostic.code().isEmpty() ? "" : diagnostic.code() + " ";
            out.println(
                    "::"
                            + level
                            + " title="
                            + property("pytool" + code)
                            + ",file="
                            + property(findings.file())
                            + ",line="
                            + line
                            + ",col="
                            + column
                            + ",endLine="
                            + findings.line(diagnostic.end())
                            + ",endColumn="
                            + findings.column(diagnostic.end())
                            + "::"
                            + data(
                                    findings.file()
                                            + ":"
                                            + line
                                            + ":"
                                            + column
                                            + ": "
                                            + prefix
                                            + diagnostic.message()));
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
