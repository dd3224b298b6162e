package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Shapes;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;
import dev.pytool.formatter.style.Style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One logical line, or a part of one that gets a line of its own. Comments at the end of a line
/// hang on the leaf they follow, so that they move with it.
final class Line {
    final Style style;
    private final List<Leaf> leaves = new ArrayList<>();
    private Map<Leaf, List<Leaf>> comments = Map.of();
    private final BracketTracker brackets;
    private int depth;
    private final boolean insideBrackets;
    private boolean splitsRight;
    private boolean magicComma;

    Line(Style style, int depth, boolean insideBrackets) {
        this(style, depth, insideBrackets, new BracketTracker());
    }

    private Line(Style style, int depth, boolean insideBrackets, BracketTracker brackets) {
        this.brackets = brackets;
        this.style = style;
        this.depth = depth;
        this.insideBrackets = insideBrackets;
    }

    /// An empty line with the properties of this one.
    Line emptyCopy() {
        return emptyCopy(new BracketTracker());
    }

    /// An empty line with the properties of this one that goes on with the brackets of another.
    Line emptyCopy(BracketTracker open) {
        Line copy = new Line(style, depth, insideBrackets, open);
        copy.splitsRight = splitsRight;
        copy.magicComma = magicComma;
        return copy;
    }

    /// An empty line within brackets of this one.
    Line emptyBody() {
        Line body = new Line(style, depth + 1, true);
        body.splitsRight = splitsRight;
        body.magicComma = magicComma;
        return body;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    Leaf leaf(int at) {
        return leaves.get(at < 0 ? leaves.size() + at : at);
    }

    int size() {
        return leaves.size();
    }

    boolean isEmpty() {
        return leaves.isEmpty() && comments.isEmpty();
    }

    BracketTracker brackets() {
        return brackets;
    }

    int depth() {
        return depth;
    }

    void deepen(int levels) {
        depth += levels;
    }

    boolean isInsideBrackets() {
        return insideBrackets;
    }

    /// Whether this body of a bracket is to be split at once, although it may fit.
    boolean splitsRight() {
        return splitsRight;
    }

    void splitRight() {
        splitsRight = true;
    }

    boolean hasMagicComma() {
        return magicComma;
    }

    /// Adds a leaf that gets its white space here.
    void append(Leaf leaf) {
        add(leaf, false, true);
    }

    /// Adds a leaf that has its white space already; brackets are followed within brackets only.
    void appendFormatted(Leaf leaf) {
        add(leaf, true, insideBrackets);
    }

    /// As [#appendFormatted(Leaf)], with brackets followed.
    void appendTracked(Leaf leaf) {
        add(leaf, true, true);
    }

    private void add(Leaf leaf, boolean formatted, boolean tracked) {
        if (!leaf.kind().isBracket() && leaf.value().isBlank()) {
            return;
        }
        if (leaf.is(Sym.COLON) && isClassWithEmptyParentheses()) {
            leaves.removeLast();
            leaves.removeLast();
        }
        if (!formatted && !leaves.isEmpty()) {
            String space = Whitespace.before(leaf, this);
            leaf.prefix(leaf.prefix().isEmpty() ? space : leaf.prefix() + space);
        }
        if (tracked) {
            brackets.mark(leaf);
            if (leaf.kind().isClosing() && endsInMagicComma(leaf)) {
                if (style.magicTrailingComma()) {
                    magicComma = true;
                } else if (!Shapes.makesTuple(leaves.getLast())) {
                    dropTrailingComma();
                }
            }
        }
        if (!addComment(leaf)) {
            leaves.add(leaf);
        }
    }

    /// Adds a leaf unless a comment with its own line is in the way: then gives false.
    boolean appendIfAllowed(Leaf leaf) {
        if (brackets.depth() == 0 || brackets.isInLoopOrLambda()) {
            if (isComment() || !leaves.isEmpty() && leaf.is(Sym.STANDALONE_COMMENT)) {
                return false;
            }
        }
        appendFormatted(leaf);
        return true;
    }

    private boolean addComment(Leaf comment) {
        if (comment.is(Sym.STANDALONE_COMMENT) && brackets.hasOpenBrackets()) {
            comment.prefix("");
            return false;
        }
        if (!comment.is(Sym.COMMENT)) {
            return false;
        }
        if (leaves.isEmpty()) {
            comment.standAlone();
            comment.prefix("");
            return false;
        }
        Leaf last = leaves.getLast();
        if (last.is(Sym.RPAR)
                && last.isInvisible()
                && last.hasParent()
                && last.parent().leaves().size() <= 3
                && !LineComments.isTypeComment(comment)) {
            // A comment on optional parentheses around one leaf belongs to that leaf: it stays
            // there when they go.
            if (leaves.size() < 2) {
                comment.standAlone();
                comment.prefix("");
                return false;
            }
            last = leaves.get(leaves.size() - 2);
        }
        attach(last, comment);
        return true;
    }

    private void attach(Leaf to, Leaf comment) {
        if (comments.isEmpty()) {
            comments = new LinkedHashMap<>();
        }
        comments.computeIfAbsent(to, key -> new ArrayList<>(1)).add(comment);
    }

    List<Leaf> commentsAfter(Leaf leaf) {
        return comments.getOrDefault(leaf, List.of());
    }

    Map<Leaf, List<Leaf>> comments() {
        return comments;
    }

    private void dropTrailingComma() {
        Leaf comma = leaves.removeLast();
        if (comments.containsKey(comma)) {
            for (Leaf comment : comments.remove(comma)) {
                attach(leaves.getLast(), comment);
            }
        }
    }

    private boolean isClassWithEmptyParentheses() {
        return leaves.size() == 4
                && isClass()
                && leaves.get(2).is(Sym.LPAR)
                && !leaves.get(2).isInvisible()
                && leaves.get(3).is(Sym.RPAR)
                && !leaves.get(3).isInvisible();
    }

    /// Whether the comma before this closing bracket asks for one element a line: not in a tuple of
    /// one, not in a subscript of one.
    private boolean endsInMagicComma(Leaf closing) {
        if (leaves.isEmpty() || !leaves.getLast().is(Sym.COMMA)) {
            return false;
        }
        if (closing.is(Sym.RBRACE)) {
            return true;
        }
        if (closing.is(Sym.RSQB)) {
            boolean subscript =
                    closing.parent().is(Sym.TRAILER) && closing.opening() instanceof Leaf;
            return !(subscript && holdsOneElement(closing.opening(), closing, Sym.LSQB));
        }
        return isImport()
                || closing.opening() instanceof Leaf
                        && !holdsOneElement(closing.opening(), closing, Sym.LPAR);
    }

    /// Whether at most one comma stands directly between two brackets of this kind.
    boolean holdsOneElement(Syntax opening, Leaf closing, Sym kind) {
        if (!opening.is(kind) || !closing.is(kind.closing())) {
            return false;
        }
        int inner = closing.depth() + 1;
        int at = 0;
        while (at < leaves.size() && leaves.get(at) != opening) {
            at++;
        }
        if (at == leaves.size()) {
            // A comment with its own line came between the brackets: the comma counts as written
            // for its line.
            return false;
        }
        int commas = 0;
        for (at++; at < leaves.size() && leaves.get(at) != closing; at++) {
            Leaf leaf = leaves.get(at);
            if (leaf.depth() == inner && leaf.is(Sym.COMMA)) {
                commas++;
                if (leaf.parent().is(Sym.ARGLIST) || leaf.parent().is(Sym.TYPEDARGSLIST)) {
                    return false;
                }
            }
        }
        return commas < 2;
    }

    /// Whether the leaf comes into a subscript with operators, calls and the like.
    boolean isComplexSubscript(Leaf leaf) {
        Syntax start = brackets.openSquareBracket().next();
        if (start.is(Sym.LISTMAKER)) {
            return false;
        }
        if (start.is(Sym.SUBSCRIPTLIST)) {
            Syntax at = leaf;
            while (at.exists() && at.parent() != start) {
                at = at.parent();
            }
            start = at;
        }
        return Shapes.hasComplexExpression(start);
    }

    // What kind of line this is.

    boolean isComment() {
        return leaves.size() == 1 && leaves.get(0).is(Sym.STANDALONE_COMMENT);
    }

    boolean isDecorator() {
        return !leaves.isEmpty() && leaves.get(0).is(Sym.AT);
    }

    boolean isImport() {
        return !leaves.isEmpty() && Shapes.isImport(leaves.get(0));
    }

    boolean isWith() {
        return !leaves.isEmpty() && Shapes.startsWith(leaves.get(0));
    }

    boolean isClass() {
        return !leaves.isEmpty() && leaves.get(0).isName("class");
    }

    boolean isStubClass() {
        return isClass() && endsInEllipsis();
    }

    boolean isDef() {
        if (leaves.isEmpty()) {
            return false;
        }
        return leaves.get(0).isName("def")
                || leaves.get(0).is(Sym.ASYNC) && leaves.size() > 1 && leaves.get(1).isName("def");
    }

    boolean isStubDef() {
        return isDef() && leaves.size() > 3 && leaf(-4).is(Sym.COLON) && endsInEllipsis();
    }

    private boolean endsInEllipsis() {
        return leaves.size() > 2
                && leaf(-1).is(Sym.DOT)
                && leaf(-2).is(Sym.DOT)
                && leaf(-3).is(Sym.DOT);
    }

    boolean isDocstring() {
        return !leaves.isEmpty() && Shapes.isDocstring(leaves.get(0));
    }

    boolean isChainedAssignment() {
        return countEquals() > 1;
    }

    int countEquals() {
        int count = 0;
        for (Leaf leaf : leaves) {
            if (leaf.is(Sym.EQUAL)) {
                count++;
            }
        }
        return count;
    }

    boolean opensBlock() {
        return !leaves.isEmpty() && leaves.getLast().is(Sym.COLON);
    }

    /// Whether the line is source that stays as it is.
    boolean keepsSource() {
        return leaves.size() == 1
                && leaves.get(0).is(Sym.STANDALONE_COMMENT)
                && leaves.get(0).converted().exists();
    }

    boolean keepsImport() {
        return keepsSource() && Shapes.isImport(leaves.get(0).converted());
    }

    boolean hasStandaloneComments() {
        for (Leaf leaf : leaves) {
            if (leaf.is(Sym.STANDALONE_COMMENT)) {
                return true;
            }
        }
        return false;
    }

    boolean hasMultilineStrings() {
        for (Leaf leaf : leaves) {
            if (leaf.isMultilineString()) {
                return true;
            }
        }
        return false;
    }

    /// Length of the leaf with its comments; -1 for one that goes over several lines.
    int lengthOf(Leaf leaf) {
        if (leaf.value().indexOf('\n') >= 0) {
            return -1;
        }
        int length = leaf.prefix().length() + leaf.value().length();
        for (Leaf comment : commentsAfter(leaf)) {
            length += comment.value().length();
        }
        return length;
    }

    /// The line with its indentation and comments, without line end.
    String text() {
        if (isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder(depth * 4 + leaves.size() * 6);
        Leaf first = leaves.get(0);
        out.append(first.prefix());
        for (int i = 0; i < depth; i++) {
            out.append("    ");
        }
        out.append(first.value());
        for (int i = 1; i < leaves.size(); i++) {
            out.append(leaves.get(i).prefix()).append(leaves.get(i).value());
        }
        if (!comments.isEmpty()) {
            for (List<Leaf> all : comments.values()) {
                for (Leaf comment : all) {
                    out.append(comment.prefix()).append(comment.value());
                }
            }
        }
        int start = 0;
        while (start < out.length() && out.charAt(start) == '\n') {
            start++;
        }
        int end = out.length();
        while (end > start && out.charAt(end - 1) == '\n') {
            end--;
        }
        return out.substring(start, end);
    }
}
