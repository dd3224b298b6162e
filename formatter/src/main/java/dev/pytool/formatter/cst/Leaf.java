package dev.pytool.formatter.cst;

import java.util.List;

/// A token with the text before it. Two leaves are never equal: lines refer to leaves by identity.
public final class Leaf extends Syntax {
    private String value;
    private String prefix;
    private int line;
    private int depth;
    private Leaf opening;
    private Syntax converted = NONE;
    private boolean kept;
    private boolean escapedField;

    public Leaf(Sym kind, String value) {
        this(kind, value, "");
    }

    public Leaf(Sym kind, String value, String prefix) {
        super(kind);
        this.value = value;
        this.prefix = prefix;
    }

    /// A leaf for source that is to stay as it is; `first` is the first leaf of that source, where
    /// there is one.
    public static Leaf keeping(String source, String prefix, Syntax first) {
        Leaf leaf = new Leaf(Sym.STANDALONE_COMMENT, source, prefix);
        leaf.kept = true;
        leaf.converted = first;
        return leaf;
    }

    public String value() {
        return value;
    }

    public void value(String text) {
        value = text;
    }

    @Override
    public String prefix() {
        return prefix;
    }

    @Override
    public void prefix(String text) {
        prefix = text;
    }

    /// Line of the source, from 1; 0 for a leaf that the formatter made.
    public int line() {
        return line;
    }

    public void line(int number) {
        line = number;
    }

    /// How many brackets that were opened on the same line are around this leaf.
    public int depth() {
        return depth;
    }

    public void depth(int brackets) {
        depth = brackets;
    }

    /// The opening bracket of a closing one, or NONE before the pair was seen together.
    public Syntax opening() {
        return opening == null ? NONE : opening;
    }

    public void opening(Leaf bracket) {
        opening = bracket;
    }

    /// The first leaf of the source that this comment stands for, or NONE.
    public Syntax converted() {
        return converted;
    }

    /// Whether this comment stands for source that stays as it is.
    public boolean keepsSource() {
        return kept;
    }

    /// Whether this is an f- or t-string with a backslash inside a replacement field.
    public boolean hasEscapedField() {
        return escapedField;
    }

    void markEscapedField() {
        escapedField = true;
    }

    /// Whether this is a parenthesis that is not written.
    public boolean isInvisible() {
        return value.isEmpty() && (is(Sym.LPAR) || is(Sym.RPAR));
    }

    /// Writes an invisible parenthesis from now on.
    public void show() {
        if (is(Sym.LPAR)) {
            value = "(";
        } else if (is(Sym.RPAR)) {
            value = ")";
        }
    }

    public void hide() {
        value = "";
    }

    /// Makes a comment after code one with its own line.
    public void standAlone() {
        turnInto(Sym.STANDALONE_COMMENT);
    }

    /// A leaf with the same text and no parent.
    public Leaf copy() {
        Leaf copy = new Leaf(kind(), value, prefix);
        copy.line = line;
        copy.kept = kept;
        copy.converted = converted;
        copy.escapedField = escapedField;
        return copy;
    }

    @Override
    public List<Syntax> children() {
        return List.of();
    }

    @Override
    void write(StringBuilder out) {
        out.append(prefix).append(value);
    }

    @Override
    public Syntax firstLeaf() {
        return this;
    }

    @Override
    public Syntax lastLeaf() {
        return this;
    }

    @Override
    void collect(List<Leaf> into) {
        into.add(this);
    }

    @Override
    public boolean isName(String spelled) {
        return is(Sym.NAME) && value.equals(spelled);
    }

    /// Whether this is a string in triple quotes over several lines.
    public boolean isMultilineString() {
        if (value.indexOf('\n') < 0) {
            return false;
        }
        int at = 0;
        while (at < value.length() && isPrefixLetter(value.charAt(at))) {
            at++;
        }
        return value.startsWith("\"\"\"", at) || value.startsWith("'''", at);
    }

    /// Whether this letter may stand before the quotes of a string.
    public static boolean isPrefixLetter(char c) {
        return switch (c) {
            case 'f', 'u', 'r', 'b', 't', 'F', 'U', 'R', 'B', 'T' -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return prefix + value;
    }
}
