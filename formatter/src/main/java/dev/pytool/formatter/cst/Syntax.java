package dev.pytool.formatter.cst;

import java.util.List;

/// A leaf or a branch of the concrete syntax. Mutable: the formatter adds parentheses and takes
/// them away.
///
/// Where there is no parent, sibling or leaf, [#NONE] stands in; its kind is [Sym#NONE] and
/// everything around it is itself, so that questions about neighbours need no special case.
public abstract sealed class Syntax permits Leaf, Branch {
    public static final Syntax NONE = new Branch(Sym.NONE, List.of());

    private Sym kind;
    private Branch parent;
    int index;

    Syntax(Sym kind) {
        this.kind = kind;
    }

    public Sym kind() {
        return kind;
    }

    public boolean is(Sym asked) {
        return kind == asked;
    }

    void turnInto(Sym other) {
        kind = other;
    }

    void adopt(Branch by, int at) {
        parent = by;
        index = at;
    }

    void orphan() {
        parent = null;
    }

    public boolean exists() {
        return kind != Sym.NONE;
    }

    /// The branch that holds this, or NONE.
    public Syntax parent() {
        return parent == null ? NONE : parent;
    }

    public boolean hasParent() {
        return parent != null;
    }

    public Syntax previous() {
        return parent == null || index == 0 ? NONE : parent.at(index - 1);
    }

    public Syntax next() {
        return parent == null || index + 1 >= parent.size() ? NONE : parent.at(index + 1);
    }

    /// The children of a branch; a leaf has none.
    public abstract List<Syntax> children();

    public Syntax child(int at) {
        List<Syntax> all = children();
        int place = at < 0 ? all.size() + at : at;
        return place < 0 || place >= all.size() ? NONE : all.get(place);
    }

    /// Text before the first leaf: white space, comments, line ends.
    public abstract String prefix();

    public abstract void prefix(String text);

    /// The source of this piece, its prefix included.
    public final String text() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    abstract void write(StringBuilder out);

    /// The first leaf, or NONE for a branch without leaves.
    public abstract Syntax firstLeaf();

    public abstract Syntax lastLeaf();

    abstract void collect(List<Leaf> into);

    /// All leaves in the order of the text.
    public final List<Leaf> leaves() {
        List<Leaf> all = new java.util.ArrayList<>();
        collect(all);
        return all;
    }

    /// The last leaf before this piece, or NONE.
    public final Syntax precedingLeaf() {
        Syntax at = this;
        while (at.exists()) {
            Syntax before = at.previous();
            if (before.exists()) {
                return before.lastLeaf();
            }
            at = at.parent();
        }
        return NONE;
    }

    /// Takes this piece out of its parent; gives the place it had there, 0 where it had no parent.
    public final int remove() {
        if (parent == null) {
            return 0;
        }
        int at = index;
        parent.drop(at);
        return at;
    }

    /// Puts another piece in the place of this one.
    public final void replaceWith(Syntax other) {
        if (parent != null) {
            Branch owner = parent;
            int at = remove();
            owner.insert(at, other);
        }
    }

    /// Whether this is the name or keyword spelled so.
    public boolean isName(String spelled) {
        return false;
    }
}
