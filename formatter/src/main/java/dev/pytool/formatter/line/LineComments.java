package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;

import java.util.List;
import java.util.Map;

/// What the comments of a line forbid: type comments must stay where a type checker reads them.
final class LineComments {
    private LineComments() {}

    static boolean isTypeComment(Leaf comment) {
        return isComment(comment) && comment.value().startsWith("# type:");
    }

    static boolean isTypeIgnore(Leaf comment) {
        return isComment(comment) && isTypeIgnore(comment.value());
    }

    static boolean isTypeIgnore(String comment) {
        return comment.startsWith("# type: ignore");
    }

    /// Whether one of the comments is meant for a tool that reads it by its line.
    static boolean holdPragma(List<Leaf> comments) {
        for (Leaf comment : comments) {
            String text = comment.value();
            if (text.startsWith("# type:")
                    || text.startsWith("# noqa")
                    || text.startsWith("# pylint:")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isComment(Leaf leaf) {
        return leaf.is(Sym.COMMENT) || leaf.is(Sym.STANDALONE_COMMENT);
    }

    /// Whether joining the line would give a type comment to something else.
    static boolean pinLine(Line line) {
        if (line.comments().isEmpty() || line.size() == 0) {
            return false;
        }
        Leaf last = line.leaf(-1);
        Leaf beforeLast = last;
        if (last.is(Sym.COMMA) || last.is(Sym.RPAR) && last.isInvisible()) {
            // Commas and parentheses that the formatter adds do not take a comment from the leaf
            // before them.
            if (line.size() < 2) {
                return false;
            }
            beforeLast = line.leaf(-2);
        }
        boolean seen = false;
        for (Map.Entry<Leaf, List<Leaf>> entry : line.comments().entrySet()) {
            for (Leaf comment : entry.getValue()) {
                boolean elsewhere = entry.getKey() != last && entry.getKey() != beforeLast;
                if (isTypeComment(comment) && (seen || !isTypeIgnore(comment) && elsewhere)) {
                    return true;
                }
                seen = true;
            }
        }
        return false;
    }

    /// Whether the line was one line of the source and ends in `# type: ignore`: after a split it
    /// would not be known what the comment is about.
    static boolean forbidSplit(Line line) {
        if (line.comments().isEmpty() || line.size() == 0) {
            return false;
        }
        int first = 0;
        for (int i = 0; i < line.size() && first == 0; i++) {
            first = line.leaf(i).line();
        }
        int last = 0;
        for (int i = line.size() - 1; i >= 0 && last == 0; i--) {
            last = line.leaf(i).line();
        }
        if (first != last) {
            return false;
        }
        for (int i = Math.max(0, line.size() - 2); i < line.size(); i++) {
            for (Leaf comment : line.commentsAfter(line.leaf(i))) {
                if (isTypeIgnore(comment)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether adjacent strings of the line have comments between them.
    static boolean separateStrings(Line line) {
        if (line.comments().isEmpty()) {
            return false;
        }
        for (int i = 0; i < line.size(); i++) {
            Leaf leaf = line.leaf(i);
            boolean adjacent =
                    i > 0 && line.leaf(i - 1).is(Sym.STRING)
                            || i + 1 < line.size() && line.leaf(i + 1).is(Sym.STRING);
            if (leaf.is(Sym.STRING) && adjacent && !line.commentsAfter(leaf).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
