package dev.pytool.analyzer.report;

import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The findings in one file, by place. Lines count from 1, columns from 1 in code points; a
/// byte-order mark is none.
public final class Findings {
    private final String file;
    private final SourceText source;
    private final LineMap lines;
    private final List<Diagnostic> diagnostics;

    /// @param file the path as the user reads it
    public Findings(String file, SourceText source, LineMap lines, List<Diagnostic> diagnostics) {
        this.file = file;
        this.source = source;
        this.lines = lines;
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        if (sorted.size() > 1) {
            sorted.sort(BY_PLACE);
        }
        this.diagnostics = sorted;
    }

    /// Where two findings begin at one place, the order of their tool holds: sorting is stable.
    private static final Comparator<Diagnostic> BY_PLACE =
            new Comparator<>() {
                @Override
                public int compare(Diagnostic a, Diagnostic b) {
                    return Integer.compare(a.start(), b.start());
                }
            };

    public String file() {
        return file;
    }

    public SourceText source() {
        return source;
    }

    public LineMap lines() {
        return lines;
    }

    /// In ascending order of their start.
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /// The line of an offset, from 1.
    public int line(int offset) {
        return lines.line(clamped(offset)) + 1;
    }

    /// The column of an offset, from 1 in code points.
    public int column(int offset) {
        return lines.codePointColumn(clamped(offset)) + 1;
    }

    private int clamped(int offset) {
        return Math.max(0, Math.min(offset, source.length()));
    }
}
