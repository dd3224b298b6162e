package dev.pytool.analyzer.report;

import java.util.Optional;

/// One finding in one file, of whichever tool.
///
/// @param code as the user writes it in suppressions: `F401`, `attr-defined`, `invalid-syntax`
/// @param start absolute offset of the first UTF-16 unit marked
/// @param end absolute offset after the last one, at least `start`
/// @param risk present for findings about security
public record Diagnostic(
        Severity severity,
        String code,
        String message,
        int start,
        int end,
        Optional<Fix> fix,
        Optional<Risk> risk) {
    public Diagnostic(
            Severity severity, String code, String message, int start, int end, Optional<Fix> fix) {
        this(severity, code, message, start, end, fix, Optional.empty());
    }
}
