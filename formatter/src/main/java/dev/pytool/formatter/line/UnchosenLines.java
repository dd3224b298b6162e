package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Branch;
import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;

import java.util.ArrayList;
import java.util.List;

/// Turns the statements outside of the chosen lines into comments that stay as they are: first
/// whole statements with their blocks, then line by line.
final class UnchosenLines {
    private final LineSet chosen;

    private UnchosenLines(LineSet chosen) {
        this.chosen = chosen;
    }

    static void keep(Branch file, LineSet chosen) {
        UnchosenLines lines = new UnchosenLines(chosen);
        lines.keepStatements(file);
        lines.keepLines(file);
    }

    private void keepStatements(Branch node) {
        for (Syntax child : List.copyOf(node.children())) {
            if (!(child instanceof Branch branch) || child.parent() != node) {
                continue;
            }
            switch (branch.kind()) {
                case SIMPLE_STMT -> {
                    Syntax ancestor = furthestEndingWith(branch.lastLeaf());
                    if (!touches(ancestor)) {
                        keep(ancestor);
                    }
                }
                case SUITE -> {
                    if (!hasStandaloneComment(branch)) {
                        keepBlock(branch);
                    }
                }
                default -> keepStatements(branch);
            }
        }
    }

    private void keepBlock(Branch suite) {
        Syntax statement = suite.parent();
        if (statement.previous().is(Sym.ASYNC)) {
            statement = statement.parent();
        }
        if (statement.exists() && !touches(statement)) {
            keep(statement);
        }
    }

    private static boolean hasStandaloneComment(Syntax node) {
        for (Leaf leaf : node.leaves()) {
            if (leaf.is(Sym.STANDALONE_COMMENT)) {
                return true;
            }
        }
        return false;
    }

    private void keepLines(Branch file) {
        for (Leaf leaf : file.leaves()) {
            if (!leaf.is(Sym.NEWLINE)) {
                continue;
            }
            if (leaf.parent().is(Sym.MATCH_STMT)) {
                keepHeader(before(leaf.previous(), false), leaf);
            } else if (leaf.parent().is(Sym.SUITE)) {
                List<Syntax> header = before(leaf.parent().previous(), true);
                Syntax previous = leaf.parent().parent().previous();
                if (previous.is(Sym.ASYNC)) {
                    header.add(0, previous);
                }
                keepHeader(header, leaf);
            } else {
                Syntax ancestor = furthestEndingWith(leaf);
                if (ancestor.is(Sym.DECORATOR) && ancestor.parent().is(Sym.DECORATORS)) {
                    ancestor = ancestor.parent();
                }
                if (!touches(ancestor)) {
                    keep(ancestor);
                }
            }
        }
    }

    private static List<Syntax> before(Syntax last, boolean toSuite) {
        List<Syntax> header = new ArrayList<>();
        Syntax at = last;
        while (at.exists() && !(toSuite && at.is(Sym.SUITE))) {
            header.add(0, at);
            at = at.previous();
        }
        return header;
    }

    private void keepHeader(List<Syntax> nodes, Leaf newline) {
        if (nodes.isEmpty() || touches(nodes.get(0), nodes.getLast())) {
            return;
        }
        if (!(nodes.get(0).parent() instanceof Branch parent)
                || !(nodes.get(0).firstLeaf() instanceof Leaf first)) {
            return;
        }
        String prefix = first.prefix();
        first.prefix("");
        StringBuilder source = new StringBuilder();
        for (Syntax node : nodes) {
            source.append(node.text());
        }
        source.append(newline.prefix());
        newline.prefix("");
        int at = nodes.get(0).remove();
        for (Syntax node : nodes) {
            node.remove();
        }
        parent.insert(at, Leaf.keeping(source.toString(), prefix, first));
    }

    private static void keep(Syntax node) {
        if (!(node.parent() instanceof Branch parent)
                || !(node.firstLeaf() instanceof Leaf first)
                || node.lastLeaf() == first) {
            return;
        }
        String prefix = first.prefix();
        first.prefix("");
        int at = node.remove();
        String source = node.text();
        parent.insert(
                at,
                Leaf.keeping(source.substring(0, Math.max(0, source.length() - 1)), prefix, first));
    }

    private static Syntax furthestEndingWith(Syntax leaf) {
        Syntax node = leaf;
        while (node.hasParent() && node.parent().child(-1) == node) {
            node = node.parent();
        }
        return node;
    }

    private boolean touches(Syntax node) {
        return touches(node, node);
    }

    private boolean touches(Syntax from, Syntax to) {
        return from.firstLeaf() instanceof Leaf first
                && to.lastLeaf() instanceof Leaf last
                && chosen.touches(first.line(), lastLine(last));
    }

    private static int lastLine(Leaf leaf) {
        int line = leaf.line();
        if (leaf.is(Sym.NEWLINE)) {
            return line;
        }
        String text = leaf.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }
}
