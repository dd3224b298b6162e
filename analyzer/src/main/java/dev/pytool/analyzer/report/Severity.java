package dev.pytool.analyzer.report;

/// How bad a finding is, from worst to mildest.
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
