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

/// What `# fmt: skip` keeps: the code before it on its line.
final class SkippedLine {
    private SkippedLine() {}

    static List<Syntax> of(Leaf leaf, PrefixComment comment) {
        List<PrefixComment> comments = PrefixComment.list(leaf.prefix(), false);
        if (comments.isEmpty() || !comment.value().equals(comments.get(0).value())) {
            return List.of();
        }
        Syntax previous = leaf.previous();
        Syntax parent = leaf.parent();
        if (!previous.exists() && parent.is(Sym.SUITE) && leaf.is(Sym.NEWLINE)) {
            return headerOf(leaf, parent);
        }
        if (!previous.exists()) {
            previous = parent.previous();
        }
        if (previous.exists()) {
            leaf.prefix(
                    leaf.prefix().substring(Math.min(comment.consumed(), leaf.prefix().length())));
            List<Syntax> ignored = backwards(previous);
            List<Syntax> header = header(parent);
            removeLeaves(ignored, header);
            header.addAll(ignored);
            return header;
        }
        return List.of();
    }

    /// The way back along the line may have passed the header already.
    private static void removeLeaves(List<Syntax> ignored, List<Syntax> from) {
        Set<Syntax> passed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Syntax node : ignored) {
            for (Leaf leaf : node.leaves()) {
                passed.add(leaf);
            }
        }
        from.removeIf(passed::contains);
    }

    /// Whether the line before the directive opens more brackets than it closes.
    static boolean opensBracket(Leaf leaf) {
        int open = 0;
        Syntax at = leaf.precedingLeaf();
        while (at instanceof Leaf before && !before.kind().isLayout()) {
            open += before.kind().isOpening() ? 1 : before.kind().isClosing() ? -1 : 0;
            if (startsLine(before)) {
                break;
            }
            at = before.precedingLeaf();
        }
        return open > 0;
    }

    /// Whether each bracket in these pieces has its partner there.
    static boolean isBalanced(List<Syntax> pieces) {
        int open = 0;
        for (Syntax piece : pieces) {
            for (Leaf leaf : piece.leaves()) {
                open += leaf.kind().isOpening() ? 1 : leaf.kind().isClosing() ? -1 : 0;
                if (open < 0) {
                    return false;
                }
            }
        }
        return open == 0;
    }

    /// The simple statements of a line, or the header of a compound statement, with this leaf in
    /// it; nothing after `async`, which is a leaf of another branch.
    static List<Syntax> statement(Leaf leaf) {
        Syntax at = leaf;
        while (at.hasParent() && !at.parent().is(Sym.SIMPLE_STMT) && !isCompound(at.parent())) {
            at = at.parent();
        }
        Syntax within = at.parent();
        if (!within.exists()
                || within.parent().is(Sym.ASYNC_STMT)
                || within.parent().is(Sym.ASYNC_FUNCDEF)) {
            return List.of();
        }
        while (at.previous().exists() && !at.previous().is(Sym.SUITE)) {
            at = at.previous();
        }
        List<Syntax> whole = new ArrayList<>();
        while (at.exists() && !at.is(Sym.NEWLINE) && !at.is(Sym.SUITE) && !at.is(Sym.SIMPLE_STMT)) {
            whole.add(at);
            at = at.next();
        }
        return at.is(Sym.SIMPLE_STMT) ? List.of() : whole;
    }

    /// All that stands on the line before a piece, and the piece.
    private static List<Syntax> backwards(Syntax last) {
        List<Syntax> ignored = new ArrayList<>();
        ignored.add(last);
        Syntax at = last;
        at = climbed(at);
        Set<Syntax> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(at);
        while (!startsLine(at) && at.previous().exists()) {
            Syntax next = at.previous().lastLeaf();
            if (!next.exists()) {
                next = at;
            }
            if (!seen.add(next)) {
                break;
            }
            at = next;
            if (at.is(Sym.STANDALONE_COMMENT)) {
                break;
            }
            if (at.kind().isClosing() && at.parent().is(Sym.ATOM)) {
                at = at.parent();
            }
            if (at.is(Sym.NEWLINE) || at.is(Sym.INDENT)) {
                at.prefix("");
                break;
            }
            if (at.is(Sym.DEDENT)) {
                break;
            }
            if (at.parent().is(Sym.ASEXPR_TEST) && at.parent().parent().is(Sym.WITH_STMT)) {
                at = at.parent();
            }
            ignored.add(0, at);
            at = climbed(at);
        }
        return ignored;
    }

    /// Whether a line ends before this piece; after a backslash the same one goes on.
    private static boolean startsLine(Syntax piece) {
        String prefix = piece.prefix();
        return prefix.indexOf('\n') >= 0 && prefix.replace("\\\n", "").indexOf('\n') >= 0;
    }

    /// The largest piece that begins with this one and has something before it.
    private static Syntax climbed(Syntax first) {
        Syntax at = first;
        while (!at.previous().exists() && at.hasParent() && !startsLine(at)) {
            at = at.parent();
        }
        return at;
    }

    /// The header of a compound statement whose body, several statements with semicolons, is on the
    /// same line.
    private static List<Syntax> header(Syntax statement) {
        List<Syntax> leaves = new ArrayList<>();
        if (!statement.is(Sym.SIMPLE_STMT) || !(statement.parent() instanceof Branch above)) {
            return leaves;
        }
        Syntax body = above.is(Sym.SUITE) && isCompound(above.parent()) ? above : statement;
        if (!isCompound(body.parent()) || !isOneLine(body, statement)) {
            return leaves;
        }
        for (Syntax child : body.parent().children()) {
            if (child == body) {
                break;
            }
            if (child.is(Sym.SUITE)
                    || child.is(Sym.SIMPLE_STMT)
                    || child.is(Sym.STANDALONE_COMMENT)) {
                // The body of an earlier clause.
                leaves.clear();
            } else if (child instanceof Leaf leaf) {
                if (!leaf.is(Sym.NEWLINE) && !leaf.is(Sym.INDENT)) {
                    leaves.add(leaf);
                }
            } else {
                leaves.addAll(child.leaves());
            }
        }
        return leaves;
    }

    private static boolean isCompound(Syntax node) {
        return node.kind().isCompound() && !node.is(Sym.EXCEPT_CLAUSE) && !node.is(Sym.CASE_BLOCK);
    }

    private static boolean isOneLine(Syntax body, Syntax statement) {
        boolean semicolon = false;
        for (Leaf leaf : body.leaves()) {
            semicolon |= leaf.is(Sym.SEMI);
        }
        if (!semicolon || body == statement) {
            return semicolon;
        }
        int statements = 0;
        for (Syntax child : body.children()) {
            statements += child.is(Sym.SIMPLE_STMT) ? 1 : 0;
        }
        return statements == 1;
    }

    /// For a directive after the colon of a compound statement: its header.
    private static List<Syntax> headerOf(Leaf newline, Syntax suite) {
        newline.prefix("");
        List<Syntax> ignored = new ArrayList<>();
        Syntax at = suite.previous();
        while (at.exists() && !at.is(Sym.SUITE)) {
            ignored.add(0, at);
            at = at.previous();
        }
        Syntax before = suite.parent().previous();
        if (before.is(Sym.ASYNC)) {
            ignored.add(0, before);
        }
        return ignored;
    }
}
