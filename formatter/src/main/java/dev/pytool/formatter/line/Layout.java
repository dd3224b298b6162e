package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Branch;
import dev.pytool.formatter.style.Feature;
import dev.pytool.formatter.style.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Concrete syntax to text: the stations in their order.
public final class Layout {
    private Layout() {}

    /// The formatted text; empty for a file without code and comments. Uses the tree up.
    ///
    /// @param source the text that the tree was made of
    /// @param features what every target version has
    public static String write(
            Branch file, String source, Style style, Set<Feature> features, LineSet chosen) {
        if (!chosen.isAll()) {
            UnchosenLines.keep(file, chosen);
        }
        if (source.contains("fmt:") || source.contains("yapf:")) {
            FmtRegions.keep(file);
        }
        List<Line> lines = LineGenerator.lines(file, style, features);
        EmptyLines empty = new EmptyLines(style, lines);
        List<EmptyLines.Block> blocks = new ArrayList<>(lines.size());
        for (Line line : lines) {
            blocks.add(empty.next(line));
        }
        StringBuilder out = new StringBuilder(source.length() + source.length() / 8);
        for (int i = 0; i < blocks.size(); i++) {
            EmptyLines.Block block = blocks.get(i);
            out.append(block.before());
            LineSplitter.write(block.line, features, out);
            if (i < blocks.size() - 1) {
                out.append("\n".repeat(block.after()));
            }
        }
        return out.toString();
    }
}
