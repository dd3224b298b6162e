package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Branch;
import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Turns source between `# fmt: off` and `# fmt: on`, and lines with `# fmt: skip`, into comments
/// that stay as they are.
final class FmtRegions {
    private final Branch file;

    /// Kept pieces whose last line end was taken from them or from the leaf after them: it belongs
    /// to them where they are kept once more.
    private final Set<Leaf> ended = Collections.newSetFromMap(new IdentityHashMap<>());

    private FmtRegions(Branch file) {
        this.file = file;
    }

    static void keep(Branch file) {
        FmtRegions regions = new FmtRegions(file);
        int left = regions.directives();
        while (left > 0 && regions.convertOne()) {
            // Each conversion changes the leaves: start again. One that leaves as many directives
            // as there were would come again for ever.
            int now = regions.directives();
            if (now >= left) {
                return;
            }
            left = now;
        }
    }

    /// How many directives stand before leaves that are not kept source themselves.
    private int directives() {
        int count = 0;
        for (Leaf leaf : file.leaves()) {
            if (leaf.is(Sym.STANDALONE_COMMENT) || leaf.prefix().indexOf('#') < 0) {
                continue;
            }
            for (PrefixComment comment : PrefixComment.list(leaf.prefix(), false)) {
                count += FmtDirective.isAny(comment.value()) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean convertOne() {
        for (Leaf leaf : file.leaves()) {
            if (leaf.is(Sym.STANDALONE_COMMENT) || leaf.prefix().indexOf('#') < 0) {
                continue;
            }
            int before = 0;
            for (PrefixComment comment : PrefixComment.list(leaf.prefix(), false)) {
                if (convert(leaf, comment, before)) {
                    return true;
                }
                before = comment.consumed();
            }
        }
        return false;
    }

    private boolean convert(Leaf leaf, PrefixComment comment, int before) {
        boolean off = FmtDirective.OFF.isIn(comment.value());
        boolean skip = FmtDirective.SKIP.isIn(comment.value());
        if (!off && !skip
                || off && leaf.kind().isClosing()
                || !isInPlace(leaf, comment, off, skip)) {
            return false;
        }
        if (skip && SkippedLine.opensBracket(leaf)) {
            return keepStatement(leaf);
        }
        String prefix = leaf.prefix();
        List<Syntax> ignored = skip ? SkippedLine.of(leaf, comment) : regionAfter(leaf);
        if (skip && !SkippedLine.isBalanced(ignored)) {
            leaf.prefix(prefix);
            return keepStatement(leaf);
        }
        if (ignored.isEmpty()) {
            return off && convertComments(leaf);
        }
        convertRegion(ignored, comment, before, skip, leaf);
        return true;
    }

    /// Half a bracket pair cannot be kept: the whole statement is.
    private boolean keepStatement(Leaf leaf) {
        List<Syntax> statement = SkippedLine.statement(leaf);
        if (!statement.isEmpty()) {
            keepWhole(statement);
        }
        return !statement.isEmpty();
    }

    /// A directive for a region has a line of its own, one for a line follows code: between
    /// statements it is a comment like others.
    private static boolean isInPlace(Leaf leaf, PrefixComment comment, boolean off, boolean skip) {
        Syntax before = leaf.precedingLeaf();
        if (skip && (!before.exists() || before.kind().isLayout())) {
            return false;
        }
        return comment.kind() == Sym.STANDALONE_COMMENT
                || !before.exists()
                || !off
                || before.kind().isLayout()
                || before.is(Sym.STANDALONE_COMMENT);
    }

    /// A region that holds nothing but comments.
    private boolean convertComments(Leaf leaf) {
        String prefix = leaf.prefix();
        List<PrefixComment> all = PrefixComment.list(prefix, false);
        int off = -1;
        int on = -1;
        for (int i = 0; i < all.size() && on < 0; i++) {
            if (off < 0 && FmtDirective.OFF.isIn(all.get(i).value())) {
                off = i;
            } else if (off >= 0 && FmtDirective.ON.isIn(all.get(i).value())) {
                on = i;
            }
        }
        if (off < 0 || on < 0) {
            return false;
        }
        PrefixComment first = all.get(off);
        PrefixComment last = all.get(on);
        int end = Math.min(last.consumed(), prefix.length());
        String source =
                first.value() + "\n" + prefix.substring(Math.min(first.consumed(), end), end);
        if (source.endsWith("\n")) {
            source = source.substring(0, source.length() - 1);
        }
        int before = off == 0 ? 0 : all.get(off - 1).consumed();
        String kept =
                prefix.substring(0, before)
                        + "\n".repeat(first.newlines())
                        + indentationOf(prefix, first.value());
        leaf.prefix(prefix.substring(end));
        if (leaf.parent() instanceof Branch parent) {
            Leaf whole = Leaf.keeping(source, kept, Syntax.NONE);
            ended.add(whole);
            parent.insert(parent.children().indexOf(leaf), whole);
        }
        return true;
    }

    private static String indentationOf(String prefix, String comment) {
        int at = prefix.indexOf(comment);
        String before = at < 0 ? prefix : prefix.substring(0, at);
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    private void convertRegion(
            List<Syntax> ignored, PrefixComment comment, int before, boolean skip, Leaf leaf) {
        Syntax first = ignored.get(0);
        if (!(first.parent() instanceof Branch parent)) {
            throw new IllegalStateException("a formatter directive outside of all branches");
        }
        String prefix = first.prefix();
        Syntax firstLeaf = first.firstLeaf();
        boolean off = FmtDirective.OFF.isIn(comment.value());
        String kept;
        if (off) {
            first.prefix(prefix.substring(Math.min(comment.consumed(), prefix.length())));
        }
        if (skip) {
            first.prefix("");
            kept = prefix;
        } else {
            kept = prefix.substring(0, before) + "\n".repeat(comment.newlines());
        }
        StringBuilder source = new StringBuilder();
        for (Syntax node : ignored) {
            source.append(textOf(node));
        }
        if (off) {
            kept += indentationOf(prefix, comment.value());
            source.insert(0, comment.value() + "\n");
        }
        if (skip) {
            source.append(comment.indentation()).append(comment.value());
        }
        // A line end may be the last leaf of the region.
        boolean ends = source.length() > 0 && source.charAt(source.length() - 1) == '\n';
        if (ends) {
            source.setLength(source.length() - 1);
        }
        int at = -1;
        for (Syntax node : ignored) {
            int place = node.remove();
            at = at < 0 ? place : at;
        }
        Leaf whole = Leaf.keeping(source.toString(), kept, firstLeaf);
        if (ends || skip) {
            ended.add(whole);
        }
        parent.insert(at, whole);
    }

    private void keepWhole(List<Syntax> statement) {
        Syntax first = statement.get(0);
        if (!(first.parent() instanceof Branch parent)) {
            throw new IllegalStateException("a formatter directive outside of all branches");
        }
        String prefix = first.prefix();
        Syntax firstLeaf = first.firstLeaf();
        first.prefix("");
        StringBuilder source = new StringBuilder();
        for (Syntax node : statement) {
            source.append(textOf(node));
        }
        int at = parent.children().indexOf(first);
        for (Syntax node : statement) {
            node.remove();
        }
        parent.insert(at, Leaf.keeping(source.toString(), prefix, firstLeaf));
    }

    private String textOf(Syntax node) {
        StringBuilder out = new StringBuilder();
        for (Leaf leaf : node.leaves()) {
            out.append(leaf.text());
            if (ended.contains(leaf)) {
                out.append('\n');
            }
        }
        return out.toString();
    }

    /// What follows a directive, up to the one that ends it or the end of the block.
    private static List<Syntax> regionAfter(Leaf leaf) {
        List<Syntax> region = new ArrayList<>();
        Syntax container = containerOf(leaf);
        while (container.exists() && !container.is(Sym.ENDMARKER)) {
            if (isOn(container)) {
                return region;
            }
            if (hasChildOn(container)) {
                addChildren(container, region);
                return region;
            }
            boolean ends =
                    container.is(Sym.DEDENT) && !container.next().exists()
                            || container.kind().isClosing() && SkippedLine.isBalanced(region);
            if (ends) {
                return region;
            }
            region.add(container);
            container = container.next();
        }
        return region;
    }

    private static void addChildren(Syntax container, List<Syntax> region) {
        List<Syntax> children = container.children();
        for (int i = 0; i < children.size(); i++) {
            Syntax child = children.get(i);
            if (child instanceof Leaf && isOn(child)) {
                if (child.kind().isClosing()) {
                    // The directives are at different levels of brackets: the bracket goes along.
                    region.add(child);
                }
                return;
            }
            boolean opensBlock =
                    child.is(Sym.INDENT)
                            && i < children.size() - 1
                            && hasChildOn(children.get(i + 1));
            if (opensBlock || hasChildOn(child)) {
                return;
            }
            region.add(child);
        }
    }

    /// The largest branch that begins with this leaf.
    private static Syntax containerOf(Leaf leaf) {
        String prefix = leaf.prefix();
        Syntax container = leaf;
        while (container.hasParent()) {
            Syntax parent = container.parent();
            boolean stops =
                    !parent.child(0).prefix().equals(prefix)
                            || parent.is(Sym.FILE_INPUT)
                            || parent.previous().kind().isBracket();
            if (stops) {
                break;
            }
            container = parent;
        }
        return container;
    }

    private static boolean isOn(Syntax node) {
        boolean on = false;
        for (PrefixComment comment : PrefixComment.list(node.prefix(), false)) {
            if (FmtDirective.ON.isIn(comment.value())) {
                on = true;
            } else if (FmtDirective.OFF.isIn(comment.value())) {
                on = false;
            }
        }
        return on;
    }

    private static boolean hasChildOn(Syntax node) {
        for (Syntax child : node.children()) {
            Syntax leaf = child.firstLeaf();
            if (leaf.exists() && isOn(leaf)) {
                return true;
            }
        }
        return false;
    }
}
