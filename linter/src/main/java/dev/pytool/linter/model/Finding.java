package dev.pytool.linter.model;

import dev.pytool.analyzer.report.Fix;
import dev.pytool.analyzer.report.Risk;
import dev.pytool.parser.text.Edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A finding on its way to become a diagnostic: the rule that reported it may add a fix.
public final class Finding {
    private final int rule;
    private final String code;
    private final String message;
    private final int start;
    private final int end;
    private Optional<Fix> fix = Optional.empty();
    private Optional<Risk> risk = Optional.empty();
    private int noqaOffset = -1;

    Finding(int rule, String code, String message, int start, int end) {
        this.rule = rule;
        this.code = code;
        this.message = message;
        this.start = start;
        this.end = Math.max(start, end);
    }

    public int rule() {
        return rule;
    }

    public String code() {
        return code;
    }

    public String message() {
        return message;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public Optional<Fix> fix() {
        return fix;
    }

    /// The offset whose line's suppression counts besides the finding's own: the statement an
    /// import stands in.
    public int noqaOffset() {
        return noqaOffset < 0 ? start : noqaOffset;
    }

    public Finding suppressedAt(int offset) {
        noqaOffset = offset;
        return this;
    }

    /// How it weighs, where the rule has decided that for this one.
    public Optional<Risk> risk() {
        return risk;
    }

    public Finding weighs(Risk.Level severity, Risk.Level confidence) {
        risk = Optional.of(new Risk(severity, confidence));
        return this;
    }

    public Finding safe(Edit... edits) {
        return fix(Fix.Safety.SAFE, List.of(edits));
    }

    public Finding unsafe(Edit... edits) {
        return fix(Fix.Safety.UNSAFE, List.of(edits));
    }

    public Finding display(Edit... edits) {
        return fix(Fix.Safety.DISPLAY, List.of(edits));
    }

    public Finding fix(Fix.Safety safety, List<Edit> edits) {
        if (!edits.isEmpty()) {
            List<Edit> sorted = new ArrayList<>(edits);
            sorted.sort(Finding::order);
            fix = Optional.of(new Fix(safety, message, List.copyOf(sorted)));
        }
        return this;
    }

    private static int order(Edit a, Edit b) {
        return a.start() != b.start()
                ? Integer.compare(a.start(), b.start())
                : Integer.compare(a.end(), b.end());
    }
}
