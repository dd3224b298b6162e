package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;
import dev.pytool.formatter.style.Style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Whether a line fits, and whether it can be split at all.
final class Fit {
    private Fit() {}

    static boolean fits(Line line, Style style) {
        return fits(line, style, line.text());
    }

    /// Whether the line, written as `text`, is short enough. A line with one multi-line string may
    /// count as one line: that depends on the brackets and commas around the string.
    static boolean fits(Line line, Style style, String text) {
        if (line.hasStandaloneComments()) {
            return false;
        }
        int newline = text.indexOf('\n');
        if (newline < 0) {
            return Widths.of(text) <= style.lineLength();
        }
        if (Widths.of(text.substring(0, newline)) > style.lineLength()
                || Widths.of(text.substring(text.lastIndexOf('\n') + 1)) > style.lineLength()) {
            return false;
        }
        return keepsMultilineString(line, text);
    }

    /// Walks over the line counting commas at each depth until the brackets around the multi-line
    /// string are closed.
    private static boolean keepsMultilineString(Line line, String text) {
        List<Integer> commas = new ArrayList<>();
        Leaf multiline = null;
        Set<Syntax> contexts = Collections.newSetFromMap(new IdentityHashMap<>());
        int limit = Integer.MAX_VALUE;
        for (int i = 0; i < line.size(); i++) {
            Leaf leaf = line.leaf(i);
            if (limit == Integer.MAX_VALUE) {
                int had = -1;
                if (leaf.depth() + 1 > commas.size()) {
                    commas.add(0);
                } else if (leaf.depth() + 1 < commas.size()) {
                    had = commas.removeLast();
                }
                if (had >= 0 && multiline != null && multiline.depth() == leaf.depth() + 1) {
                    limit = leaf.depth();
                    if (had > 0) {
                        return false;
                    }
                }
            }
            if (leaf.depth() <= limit && leaf.is(Sym.COMMA)) {
                boolean trailing =
                        i == line.size() - 1
                                && (!leaf.previous().exists()
                                        || contexts.contains(leaf.previous()));
                if (!trailing && (line.isInsideBrackets() || leaf.depth() > 0)) {
                    while (commas.size() <= leaf.depth()) {
                        commas.add(0);
                    }
                    commas.set(leaf.depth(), commas.get(leaf.depth()) + 1);
                }
            }
            if (limit != Integer.MAX_VALUE) {
                limit = Math.min(limit, leaf.depth());
            }
            if (leaf.isMultilineString()) {
                if (leaf.parent().is(Sym.TEST) || leaf.parent().parent().is(Sym.DICTSETMAKER)) {
                    // Alternatives and values of dicts keep their parentheses.
                    return false;
                }
                if (!contexts.isEmpty()) {
                    return false;
                }
                multiline = leaf;
                Syntax context = leaf;
                while (context.exists() && text.contains(context.text())) {
                    contexts.add(context);
                    context = context.parent();
                }
            }
        }
        if (contexts.isEmpty()) {
            return true;
        }
        for (int count : commas) {
            if (count != 0) {
                return false;
            }
        }
        return true;
    }

    /// False for lines that certainly cannot be split: one leaf, or a string with one short chain
    /// of calls on it.
    static boolean canBeSplit(Line line) {
        if (line.size() < 2) {
            return false;
        }
        if (!line.leaf(0).is(Sym.STRING) || !line.leaf(1).is(Sym.DOT)) {
            return true;
        }
        int calls = 0;
        int dots = 0;
        Leaf next = line.leaf(-1);
        for (int i = line.size() - 2; i >= 0; i--) {
            Leaf leaf = line.leaf(i);
            if (leaf.kind().isOpening()) {
                if (!next.kind().isClosing()) {
                    return false;
                }
                calls++;
            } else if (leaf.is(Sym.DOT)) {
                dots++;
            } else if (leaf.is(Sym.NAME)) {
                if (!next.is(Sym.DOT) && !next.kind().isOpening()) {
                    return false;
                }
            } else if (!leaf.kind().isClosing()) {
                return false;
            }
            if (dots > 1 && calls > 1) {
                return false;
            }
        }
        return true;
    }
}
