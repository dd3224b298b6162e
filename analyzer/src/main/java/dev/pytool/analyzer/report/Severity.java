package dev.pytool.analyzer.report;

/// How bad a finding is, from worst to mildest.
public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /// As output formats spell it.
    public String word() {
        return word;
    }
}
