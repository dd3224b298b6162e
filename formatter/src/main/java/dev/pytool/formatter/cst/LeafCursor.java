package dev.pytool.formatter.cst;

import java.util.ArrayList;
import java.util.List;

/// The leaves of a file with a place in them, and the making of branches.
final class LeafCursor {
    /// Brackets, operators and blocks within each other; black itself stops at a few hundred.
    private static final int DEEPEST = 1500;

    private final List<Leaf> leaves;
    private int at;
    private int nesting;

    LeafCursor(List<Leaf> leaves) {
        this.leaves = leaves;
    }

    Leaf peek() {
        return leaves.get(at);
    }

    Leaf peek(int ahead) {
        return leaves.get(Math.min(at + ahead, leaves.size() - 1));
    }

    Sym kind() {
        return leaves.get(at).kind();
    }

    boolean is(Sym kind) {
        return leaves.get(at).kind() == kind;
    }

    boolean isName(String spelled) {
        return leaves.get(at).isName(spelled);
    }

    Leaf take() {
        return leaves.get(at++);
    }

    Leaf take(Sym kind) {
        if (!is(kind)) {
            throw mismatch(kind.name());
        }
        return take();
    }

    Leaf takeName(String spelled) {
        if (!isName(spelled)) {
            throw mismatch("'" + spelled + "'");
        }
        return take();
    }

    CstMismatch mismatch(String wanted) {
        Leaf found = peek();
        return new CstMismatch(
                "expected " + wanted + ", found '" + found.value() + "'", found.line());
    }

    void enter() {
        if (++nesting > DEEPEST) {
            throw new CstMismatch(
                    "too deeply nested to format (more than " + DEEPEST + " levels)",
                    peek().line());
        }
    }

    void leave() {
        nesting--;
    }

    /// Where the line of the statement at the cursor ends with a colon and a block follows, the
    /// first leaf of that block; NONE otherwise.
    Syntax blockAhead() {
        int brackets = 0;
        int i = at;
        while (true) {
            Sym kind = leaves.get(i).kind();
            if (kind.isOpening()) {
                brackets++;
            } else if (kind.isClosing()) {
                brackets--;
            } else if (kind == Sym.ENDMARKER) {
                return Syntax.NONE;
            } else if (kind == Sym.NEWLINE && brackets == 0) {
                break;
            }
            i++;
        }
        boolean opens =
                i > at && leaves.get(i - 1).is(Sym.COLON) && leaves.get(i + 1).is(Sym.INDENT);
        return opens ? leaves.get(i + 2) : Syntax.NONE;
    }

    /// A branch, or its only child.
    static Syntax fold(Sym kind, List<Syntax> parts) {
        return parts.size() == 1 ? parts.get(0) : new Branch(kind, parts);
    }

    static Branch branch(Sym kind, Syntax... parts) {
        return new Branch(kind, List.of(parts));
    }

    static List<Syntax> list(Syntax first) {
        List<Syntax> parts = new ArrayList<>();
        parts.add(first);
        return parts;
    }
}
