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
    /// @param features what every target version has
    public static String write(Branch file, Style style, Set<Feature> features, LineSet chosen) {
        if (!chosen.isAll()) {
            UnchosenLines.keep(file, chosen);
        }
        String source = chosen.isAll() ? "" : file.text();
        if (hasDirective(file, source)) {
            FmtRegions.keep(file, chosen);
        }
        List<Line> lines = LineGenerator.lines(file, style, features);
        EmptyLines empty = new EmptyLines(style, lines);
        List<EmptyLines.Block> blocks = new ArrayList<>(lines.size());
        for (Line line : lines) {
            blocks.add(empty.next(line));
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            EmptyLines.Block block = blocks.get(i);
            out.append(block.before());
            for (Line line : LineSplitter.split(block.line, features)) {
                out.append(line.text()).append('\n');
            }
            if (i < blocks.size() - 1) {
                out.append("\n".repeat(block.after()));
            }
        }
        return out.toString();
    }

    private static boolean hasDirective(Branch file, String source) {
        String text = source.isEmpty() ? file.text() : source;
        return text.contains("fmt:") || text.contains("yapf:");
    }
}
