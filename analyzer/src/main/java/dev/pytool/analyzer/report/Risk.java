package dev.pytool.analyzer.report;

/// How a security finding weighs: what harm it may do, and how likely it is true. The words are
/// bandit's (https://bandit.readthedocs.io/en/latest/formatters/json.html).
public record Risk(Level severity, Level confidence) {
    /// In ascending order.
    public enum Level {
        LOW,
        MEDIUM,
        HIGH
    }

    static void members(StringBuilder text, Risk risk) {
        JsonText.member(text, "issue_severity", risk.severity().name());
        JsonText.member(text, "issue_confidence", risk.confidence().name());
    }
}
