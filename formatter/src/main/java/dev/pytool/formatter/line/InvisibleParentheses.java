package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Branch;
import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Shapes;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;
import dev.pytool.formatter.style.Feature;
import dev.pytool.formatter.style.Preview;
import dev.pytool.formatter.style.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Hides parentheses that the code does not need and adds hidden ones where a line may be split.
final class InvisibleParentheses {
    private final Style style;
    private final Set<Feature> features;

    InvisibleParentheses(Style style, Set<Feature> features) {
        this.style = style;
        this.features = features;
    }

    /// Which commas and stars a removal of parentheses may set free.
    enum Removal {
        /// Parentheses around tuples stay.
        PLAIN,
        /// Parentheses around tuples go.
        TUPLES,
        /// Parentheses around tuples go, with starred names too.
        TARGETS
    }

    /// After which leaves of a statement parentheses are optional.
    enum After {
        NOTHING,
        ASSIGNMENT,
        ASSERT,
        IF,
        WHILE,
        FOR,
        EXCEPT,
        WITH,
        RETURN,
        IMPORT,
        DEL,
        CASE,
        IN;

        boolean includes(Leaf leaf) {
            String value = leaf.value();
            return switch (this) {
                case NOTHING -> false;
                case ASSIGNMENT ->
                        leaf.is(Sym.EQUAL) || leaf.is(Sym.AUGASSIGN) || leaf.is(Sym.COLON);
                case ASSERT -> value.equals("assert") || value.equals(",");
                case IF -> value.equals("if") || value.equals("elif");
                case WHILE -> value.equals("while");
                case FOR -> value.equals("for") || value.equals("in");
                case EXCEPT -> value.equals("except");
                case WITH -> value.equals("with");
                case RETURN -> value.equals("return");
                case IMPORT -> value.equals("import");
                case DEL -> value.equals("del");
                case CASE -> value.equals("case");
                case IN -> value.equals("in");
            };
        }
    }

    void normalize(Branch node, After after) {
        for (PrefixComment comment : PrefixComment.list(node.prefix(), false)) {
            if (FmtDirective.OFF.isIn(comment.value())) {
                return;
            }
        }
        if (node.is(Sym.WITH_STMT)) {
            wrapContextManagers(node);
        }
        boolean check = false;
        List<Syntax> children = new ArrayList<>(node.children());
        for (int i = 0; i < children.size(); i++) {
            Syntax child = children.get(i);
            if (child instanceof Branch branch) {
                normalizePart(branch, after);
            }
            if (i == 0 && child.is(Sym.TESTLIST_STAR_EXPR)) {
                check = true;
            }
            if (i == 0 && child.is(Sym.ATOM) && node.is(Sym.EXPR_STMT) && mayBareTarget(child)) {
                bareTarget(node, child);
            }
            if (check && !wrapChild(node, child, i)) {
                return;
            }
            check =
                    child instanceof Leaf leaf && (after.includes(leaf) || leaf.is(Sym.COMMA))
                            || check && node.is(Sym.EXCEPT_CLAUSE) && i == 1 && child.is(Sym.STAR);
        }
    }

    private void normalizePart(Branch child, After after) {
        switch (child.kind()) {
            case ANNASSIGN -> normalize(child, after);
            case CASE_BLOCK -> normalize(child, After.CASE);
            case GUARD -> normalize(child, After.IF);
            default -> {}
        }
    }

    /// Handles the piece after a keyword or operator; false where the rest of the statement stays
    /// as it is.
    private boolean wrapChild(Branch node, Syntax child, int at) {
        if (child.is(Sym.ATOM) && node.is(Sym.FOR_STMT) && child.previous().isName("for")) {
            hideOrWrap(node, child, Removal.TUPLES);
        } else if (child instanceof Branch && node.is(Sym.WITH_STMT)) {
            removeFromWith(child, node);
        } else if (child.is(Sym.ATOM)) {
            boolean tuples =
                    node.is(Sym.DEL_STMT)
                            || node.is(Sym.EXCEPT_CLAUSE) && mayBareTypes(node, child);
            hideOrWrap(node, child, tuples ? Removal.TUPLES : Removal.PLAIN);
        } else if (Shapes.isOneTuple(child)) {
            Shapes.wrapVisibly(node, child);
        } else if (node.is(Sym.IMPORT_FROM)) {
            normalizeImport(node, child, at);
            return false;
        } else if (at == 1 && child.is(Sym.STAR) && node.is(Sym.EXCEPT_CLAUSE)) {
            // The star of `except*` is part of the keyword.
            return true;
        } else if (child.isName("case") && child.next().is(Sym.COLON)) {
            // In `case case:` the second word is a name.
            return false;
        } else if (!(child instanceof Leaf leaf && leaf.isMultilineString())) {
            Shapes.wrapInvisibly(node, child);
        }
        return true;
    }

    private boolean mayBareTypes(Branch clause, Syntax types) {
        if (!features.contains(Feature.UNPARENTHESIZED_EXCEPT_TYPES) || !Shapes.isTuple(types)) {
            return false;
        }
        for (Syntax part : clause.children()) {
            if (part.isName("as")) {
                return false;
            }
        }
        return true;
    }

    /// Whether the parentheses around the target of an assignment may go: not with a trailing comma
    /// that explodes it, not where they go over several lines.
    private boolean mayBareTarget(Syntax atom) {
        Syntax inner = Shapes.parenthesized(atom);
        if (!inner.exists()) {
            return false;
        }
        boolean comma = inner.child(-1).is(Sym.COMMA) && inner.children().size() > 1;
        boolean magic = comma && (style.magicTrailingComma() || Shapes.isOneTuple(atom));
        return !magic && !isMultiline(atom);
    }

    private void bareTarget(Branch statement, Syntax atom) {
        Syntax innermost = atom;
        while (Shapes.parenthesized(innermost).exists()) {
            innermost = Shapes.parenthesized(innermost);
        }
        if (!statement.child(1).is(Sym.ANNASSIGN) || !innermost.is(Sym.NAME)) {
            hideOrWrap(statement, atom, Removal.TARGETS);
        } else if (atom.child(1) != innermost) {
            // The parentheses say that the name is not annotated: one pair stays.
            innermost.remove();
            atom.child(1).replaceWith(innermost);
        }
    }

    private static boolean isMultiline(Syntax atom) {
        List<Leaf> leaves = atom.leaves();
        for (int i = 1; i < leaves.size(); i++) {
            if (leaves.get(i).prefix().indexOf('\n') >= 0) {
                return true;
            }
        }
        return false;
    }

    private void hideOrWrap(Branch parent, Syntax child, Removal removal) {
        if (hide(child, parent, removal)) {
            Shapes.wrapInvisibly(parent, child);
        }
    }

    private static void normalizeImport(Branch node, Syntax child, int at) {
        if (child instanceof Leaf opening && opening.is(Sym.LPAR)) {
            opening.hide();
            if (node.child(-1) instanceof Leaf closing) {
                closing.hide();
            }
        } else if (!child.is(Sym.STAR)) {
            node.insert(at, new Leaf(Sym.LPAR, ""));
            node.append(new Leaf(Sym.RPAR, ""));
        }
    }

    /// Puts several context managers into hidden parentheses, where all target versions can parse
    /// them.
    private void wrapContextManagers(Branch node) {
        if (!features.contains(Feature.PARENTHESIZED_CONTEXT_MANAGERS) || node.size() <= 2) {
            return;
        }
        // Regions that stay as they are may stand before the keyword.
        int first = 1;
        while (first < node.size() && !node.child(first - 1).isName("with")) {
            first++;
        }
        if (node.child(first).is(Sym.ATOM)) {
            return;
        }
        int colon = first + 1;
        while (colon < node.size() && !node.child(colon).is(Sym.COLON)) {
            colon++;
        }
        if (colon >= node.size()) {
            return;
        }
        List<Syntax> managers = new ArrayList<>(node.children().subList(first, colon));
        for (Syntax manager : managers) {
            manager.remove();
        }
        Branch list = new Branch(Sym.TESTLIST_GEXP, managers);
        node.insert(
                first,
                new Branch(
                        Sym.ATOM, List.of(new Leaf(Sym.LPAR, ""), list, new Leaf(Sym.RPAR, ""))));
    }

    private void removeFromWith(Syntax node, Branch parent) {
        switch (node.kind()) {
            case ATOM -> {
                boolean alone =
                        parent.is(Sym.WITH_STMT)
                                        && node.previous().isName("with")
                                        && node.next().is(Sym.COLON)
                                || parent.is(Sym.ATOM);
                hideOrWrap(parent, node, alone ? Removal.TUPLES : Removal.PLAIN);
                if (node.child(1) instanceof Branch inner && node instanceof Branch atom) {
                    removeFromWith(inner, atom);
                }
            }
            case TESTLIST_GEXP -> {
                for (Syntax child : List.copyOf(node.children())) {
                    if (child instanceof Branch && node instanceof Branch list) {
                        removeFromWith(child, list);
                    }
                }
            }
            case ASEXPR_TEST -> {
                if (node instanceof Branch item && !hasWalrus(item)) {
                    hideOrWrap(item, item.child(0), Removal.PLAIN);
                }
            }
            default -> {}
        }
    }

    private static boolean hasWalrus(Syntax node) {
        for (Leaf leaf : node.leaves()) {
            if (leaf.is(Sym.COLONEQUAL)) {
                return true;
            }
        }
        return false;
    }

    /// Hides the parentheses of an atom where that is safe, and those within them; gives whether
    /// the piece should get hidden parentheses of its own.
    boolean hide(Syntax node, Syntax parent, Removal removal) {
        if (!node.is(Sym.ATOM) && !node.is(Sym.EXPR) || mustStay(node, parent, removal)) {
            return false;
        }
        if (Shapes.isWalrusAssignment(node) && keepsWalrus(parent)) {
            return false;
        }
        if (!(node.child(0) instanceof Leaf first)
                || !(node.child(-1) instanceof Leaf last)
                || !first.is(Sym.LPAR)
                || !last.is(Sym.RPAR)) {
            return true;
        }
        Syntax middle = node.child(1);
        if (!LineComments.isTypeIgnore(middle.prefix().strip())) {
            first.hide();
            last.hide();
        }
        hide(middle, parent, removal);
        if (Shapes.hasInvisibleParentheses(middle)) {
            Syntax content = middle.child(1);
            Syntax opening = middle.child(0);
            Syntax closing = middle.child(-1);
            content.remove();
            middle.replaceWith(content);
            if (!opening.prefix().isBlank()) {
                content.prefix(opening.prefix() + content.prefix());
            }
            if (!closing.prefix().isBlank()) {
                last.prefix(closing.prefix() + last.prefix());
            }
        }
        return false;
    }

    private static boolean mustStay(Syntax node, Syntax parent, Removal removal) {
        return Shapes.isEmptyTuple(node)
                || Shapes.isOneTuple(node)
                || Shapes.isYield(node) && !parent.is(Sym.EXPR_STMT)
                || removal == Removal.PLAIN
                        && BracketTracker.maxPriorityWithin(node) >= Delimiters.COMMA
                || Shapes.isTupleWith(node, Sym.NAMEDEXPR_TEST)
                || removal != Removal.TARGETS && Shapes.isTupleWith(node, Sym.STAR_EXPR)
                || Shapes.isTupleWith(node, Sym.OLD_COMP_FOR);
    }

    private static boolean keepsWalrus(Syntax parent) {
        return switch (parent.kind()) {
            case ANNASSIGN,
                    EXPR_STMT,
                    ASSERT_STMT,
                    RETURN_STMT,
                    EXCEPT_CLAUSE,
                    FUNCDEF,
                    WITH_STMT,
                    TNAME,
                    FOR_STMT,
                    DEL_STMT ->
                    true;
            default -> false;
        };
    }

    /// Hides the parentheses after `await` where they hold a name or call.
    void removeAfterAwait(Branch power) {
        if (!power.child(0).is(Sym.AWAIT) || power.size() < 2) {
            return;
        }
        Syntax awaited = power.child(1);
        if (!awaited.is(Sym.ATOM) || !awaited.child(0).is(Sym.LPAR)) {
            return;
        }
        hideOrWrap(power, awaited, Removal.TUPLES);
        // The content may have been replaced, the parentheses may have been wrapped: look again.
        if (!(awaited.child(1) instanceof Branch content)
                || !(awaited.child(0) instanceof Leaf opening)
                || !(awaited.child(-1) instanceof Leaf closing)) {
            return;
        }
        boolean binds = content.is(Sym.POWER) && !content.child(0).is(Sym.AWAIT);
        for (Syntax part : content.children()) {
            binds &= !part.is(Sym.DOUBLESTAR);
        }
        if (!binds) {
            opening.show();
            closing.show();
        }
    }

    /// Hides or adds parentheses around the values of a dict display.
    void normalizeDict(Branch dict) {
        if (!style.has(Preview.WRAP_LONG_DICT_VALUES_IN_PARENS)) {
            return;
        }
        for (int i = 1; i < dict.size(); i++) {
            Syntax child = dict.child(i);
            if (!dict.child(i - 1).is(Sym.COLON)) {
                continue;
            }
            if (child.is(Sym.ATOM)
                    && child.child(0).kind().isOpening()
                    && !Shapes.isWalrusAssignment(child)) {
                hide(child, dict, Removal.PLAIN);
            } else {
                Shapes.wrapInvisibly(dict, child);
            }
        }
    }

    /// Hides the parentheses of a return annotation, or adds hidden ones.
    void normalizeReturnAnnotation(Branch function) {
        for (Syntax child : List.copyOf(function.children())) {
            if (!child.previous().is(Sym.RARROW)) {
                continue;
            }
            if (child.is(Sym.ATOM) && child.child(0).is(Sym.LPAR)) {
                hideOrWrap(function, child, Removal.PLAIN);
            } else {
                Shapes.wrapInvisibly(function, child);
            }
            return;
        }
    }

    void normalizeParameterAnnotation(Branch parameter) {
        if (parameter.size() == 3) {
            hideOrWrapAnnotation(parameter, parameter.child(2));
        }
    }

    private void hideOrWrapAnnotation(Branch parameter, Syntax annotation) {
        if (hide(annotation, parameter, Removal.PLAIN)) {
            Shapes.wrapInvisibly(parameter, annotation);
        }
    }

    void normalizeOnlyElement(Branch atom) {
        boolean brackets = atom.child(0).is(Sym.LSQB) || atom.child(0).is(Sym.LBRACE);
        if (atom.size() == 3 && brackets && atom.child(-1).kind().isClosing()) {
            hide(atom.child(1), atom, Removal.PLAIN);
        }
    }
}
