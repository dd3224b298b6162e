package dev.pytool.ide;

import dev.pytool.analyzer.imports.SourceLocation;
import dev.pytool.analyzer.query.Snapshot;
import dev.pytool.formatter.FormatOptions;
import dev.pytool.formatter.Formatter;
import dev.pytool.formatter.line.LineSet;
import dev.pytool.ide.symbol.Span;
import dev.pytool.parser.text.Edit;
import dev.pytool.parser.text.LineMap;
import dev.pytool.parser.text.SourceText;

import java.util.ArrayList;
import java.util.List;

/// Black's style for a document or for parts of it. A text with syntax errors is left as it is.
public final class Formatting {
    private Formatting() {}

    public static List<Edit> document(SourceLocation file, Snapshot db) {
        return Formatter.format(db.text(file).source(), ToolSettings.format(file, db)).edits();
    }

    /// @param spans the lines that these touch are formatted; a span that ends at a line's start
    ///   does not touch it
    public static List<Edit> ranges(SourceLocation file, List<Span> spans, Snapshot db) {
        SourceText source = db.text(file).source();
        LineMap lines = LineMap.of(source.text());
        List<LineSet.Range> ranges = new ArrayList<>();
        for (Span span : spans) {
            int first = lines.line(span.start());
            int last = lines.line(span.end());
            boolean endsBefore = last > first && lines.lineStart(last) == span.end();
            ranges.add(new LineSet.Range(first + 1, (endsBefore ? last - 1 : last) + 1));
        }
        FormatOptions options = ToolSettings.format(file, db).withRanges(ranges);
        return Formatter.format(source, options).edits();
    }

    /// A piece of a document that stands for itself: a notebook's cell.
    public static List<Edit> piece(SourceLocation file, String text, Snapshot db) {
        return Formatter.format(SourceText.of(text), ToolSettings.format(file, db)).edits();
    }
}
