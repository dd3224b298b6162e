package dev.pytool.formatter.cst;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A production with its parts.
public final class Branch extends Syntax {
    private final List<Syntax> children;
    private final List<Syntax> view;

    public Branch(Sym kind, List<? extends Syntax> children) {
        super(kind);
        this.children = new ArrayList<>(children);
        this.view = Collections.unmodifiableList(this.children);
        for (int i = 0; i < this.children.size(); i++) {
            this.children.get(i).adopt(this, i);
        }
    }

    @Override
    public List<Syntax> children() {
        return view;
    }

    /// The child at a place; counts from the end where negative; NONE outside.
    @Override
    public Syntax child(int at) {
        int place = at < 0 ? children.size() + at : at;
        return place < 0 || place >= children.size() ? NONE : children.get(place);
    }

    Syntax at(int place) {
        return children.get(place);
    }

    public int size() {
        return children.size();
    }

    public void insert(int at, Syntax child) {
        children.add(at, child);
        child.adopt(this, at);
        renumber(at);
    }

    public void append(Syntax child) {
        insert(children.size(), child);
    }

    void drop(int at) {
        children.remove(at).orphan();
        renumber(at);
    }

    private void renumber(int from) {
        for (int i = from; i < children.size(); i++) {
            children.get(i).index = i;
        }
    }

    @Override
    public String prefix() {
        return children.isEmpty() ? "" : children.get(0).prefix();
    }

    @Override
    public void prefix(String text) {
        if (!children.isEmpty()) {
            children.get(0).prefix(text);
        }
    }

    @Override
    void write(StringBuilder out) {
        for (Syntax child : children) {
            child.write(out);
        }
    }

    @Override
    public Syntax firstLeaf() {
        return children.isEmpty() ? NONE : children.get(0).firstLeaf();
    }

    @Override
    public Syntax lastLeaf() {
        return children.isEmpty() ? NONE : children.get(children.size() - 1).lastLeaf();
    }

    @Override
    void collect(List<Leaf> into) {
        for (int i = 0; i < children.size(); i++) {
            children.get(i).collect(into);
        }
    }
}
