package dev.pytool.analyzer.report;

import dev.pytool.parser.text.Edit;

import java.util.List;

/// A proposed change that removes a finding.
///
/// @param edits do not overlap, ascending
public record Fix(Safety safety, String title, List<Edit> edits) {

    /// Whether a fix is applied: always with `--fix`, only with `--unsafe-fixes`, or never (shown
    /// only).
    public enum Safety {
        SAFE,
        UNSAFE,
        DISPLAY
    }
}
