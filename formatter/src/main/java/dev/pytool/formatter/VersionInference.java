package dev.pytool.formatter;

import dev.pytool.formatter.cst.Branch;
import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;
import dev.pytool.formatter.style.Feature;
import dev.pytool.formatter.style.TargetVersion;

import java.util.EnumSet;
import java.util.Set;

/// Which versions a file can be meant for, seen from the syntax it uses, and what all of them have
/// in common.
final class VersionInference {
    private final Set<Feature> used = EnumSet.noneOf(Feature.class);

    private VersionInference() {}

    /// The features that every target has; where no target is named, every version that can run the
    /// file is one.
    static Set<Feature> common(Branch file, Set<TargetVersion> targets) {
        Set<TargetVersion> versions = targets.isEmpty() ? possible(file) : targets;
        Set<Feature> common = EnumSet.allOf(Feature.class);
        for (TargetVersion version : versions) {
            common.removeIf(feature -> !feature.isIn(version));
        }
        return common;
    }

    private static Set<TargetVersion> possible(Branch file) {
        VersionInference inference = new VersionInference();
        inference.look(file);
        Set<TargetVersion> versions = EnumSet.allOf(TargetVersion.class);
        for (Feature feature : inference.used) {
            versions.removeIf(version -> !feature.isIn(version));
        }
        return versions;
    }

    private void look(Syntax node) {
        if (node instanceof Leaf leaf) {
            leaf(leaf);
            return;
        }
        branch(node);
        if (node instanceof Branch branch) {
            for (int i = 0; i < branch.size(); i++) {
                look(branch.child(i));
            }
        }
    }

    private void leaf(Leaf leaf) {
        switch (leaf.kind()) {
            case STRING -> string(leaf.value());
            case NUMBER -> add(Feature.NUMERIC_UNDERSCORES, leaf.value().indexOf('_') >= 0);
            case SLASH -> {
                Sym above = leaf.parent().kind();
                add(
                        Feature.POS_ONLY_ARGUMENTS,
                        above == Sym.TYPEDARGSLIST
                                || above == Sym.ARGLIST
                                || above == Sym.VARARGSLIST);
            }
            case COLONEQUAL -> used.add(Feature.ASSIGNMENT_EXPRESSIONS);
            case ASYNC, AWAIT -> asynchronous(leaf);
            default -> {}
        }
    }

    private void asynchronous(Leaf leaf) {
        // `async` within a generator expression, outside of an async function, needs the keyword of
        // 3.7.
        add(
                Feature.ASYNC_KEYWORDS,
                leaf.parent().is(Sym.COMP_FOR) || leaf.parent().is(Sym.OLD_COMP_FOR));
    }

    private void string(String value) {
        int quote = 0;
        boolean formatted = false;
        while (quote < value.length() && Leaf.isPrefixLetter(value.charAt(quote))) {
            char c = value.charAt(quote++);
            formatted |= c == 'f' || c == 'F';
            add(Feature.T_STRINGS, c == 't' || c == 'T');
        }
        if (formatted) {
            used.add(Feature.F_STRINGS);
            add(Feature.DEBUG_F_STRINGS, hasDebugField(value));
        }
    }

    /// Whether a field of the f-string ends in `=`.
    private static boolean hasDebugField(String value) {
        int at = value.indexOf('=');
        while (at >= 0) {
            int next = at + 1;
            while (next < value.length() && value.charAt(next) == ' ') {
                next++;
            }
            boolean ends = next < value.length() && "}!:".indexOf(value.charAt(next)) >= 0;
            if (ends
                    && "=!<>".indexOf(value.charAt(Math.max(0, at - 1))) < 0
                    && opensBefore(value, at)) {
                return true;
            }
            at = value.indexOf('=', at + 1);
        }
        return false;
    }

    private static boolean opensBefore(String value, int at) {
        int open = value.lastIndexOf('{', at);
        return open >= 0
                && value.lastIndexOf('}', at) < open
                && (open == 0 || value.charAt(open - 1) != '{');
    }

    private void add(Feature feature, boolean present) {
        if (present) {
            used.add(feature);
        }
    }

    private void branch(Syntax node) {
        switch (node.kind()) {
            case DECORATOR -> add(Feature.RELAXED_DECORATORS, !isSimpleDecorator(node.child(1)));
            case TYPEDARGSLIST -> trailingComma(node, Feature.TRAILING_COMMA_IN_DEF);
            case ARGLIST -> trailingComma(node, Feature.TRAILING_COMMA_IN_CALL);
            case RETURN_STMT, YIELD_EXPR ->
                    add(
                            Feature.UNPACKING_ON_FLOW,
                            node.child(1).is(Sym.TESTLIST_STAR_EXPR)
                                    && has(node.child(1), Sym.STAR_EXPR));
            case ANNASSIGN ->
                    add(
                            Feature.ANN_ASSIGN_EXTENDED_RHS,
                            node.children().size() >= 4
                                    && node.child(3).is(Sym.TESTLIST_STAR_EXPR));
            case WITH_STMT ->
                    add(Feature.PARENTHESIZED_CONTEXT_MANAGERS, isParenthesizedWith(node.child(1)));
            case MATCH_STMT -> used.add(Feature.PATTERN_MATCHING);
            case EXCEPT_CLAUSE -> {
                add(Feature.EXCEPT_STAR, node.child(1).is(Sym.STAR));
                add(Feature.UNPARENTHESIZED_EXCEPT_TYPES, has(node, Sym.TESTLIST));
            }
            case SUBSCRIPTLIST, TRAILER -> add(Feature.VARIADIC_GENERICS, has(node, Sym.STAR_EXPR));
            case TNAME_STAR -> add(Feature.VARIADIC_GENERICS, node.child(2).is(Sym.STAR_EXPR));
            case TYPE_STMT, TYPEPARAMS -> used.add(Feature.TYPE_PARAMS);
            case TYPEVAR, PARAMSPEC, TYPEVARTUPLE ->
                    add(Feature.TYPE_PARAM_DEFAULTS, has(node, Sym.EQUAL));
            case IMPORT_FROM -> add(Feature.FUTURE_ANNOTATIONS, isFutureAnnotations(node));
            case IMPORT_NAME -> add(Feature.LAZY_IMPORTS, node.child(0).isName("lazy"));
            default -> {}
        }
        if (node.is(Sym.IMPORT_FROM)) {
            add(Feature.LAZY_IMPORTS, node.child(0).isName("lazy"));
        }
    }

    private static boolean has(Syntax node, Sym kind) {
        for (Syntax child : node.children()) {
            if (child.is(kind)) {
                return true;
            }
        }
        return false;
    }

    private void trailingComma(Syntax list, Feature feature) {
        if (!list.child(-1).is(Sym.COMMA)) {
            return;
        }
        for (Syntax child : list.children()) {
            boolean argument =
                    child.is(Sym.ARGUMENT) && (has(child, Sym.STAR) || has(child, Sym.DOUBLESTAR));
            add(feature, child.is(Sym.STAR) || child.is(Sym.DOUBLESTAR) || argument);
        }
    }

    private static boolean isParenthesizedWith(Syntax item) {
        return item.is(Sym.ATOM)
                && item.children().size() == 3
                && item.child(0).is(Sym.LPAR)
                && (item.child(1).is(Sym.TESTLIST_GEXP) || item.child(1).is(Sym.ASEXPR_TEST));
    }

    private static boolean isFutureAnnotations(Syntax node) {
        if (!node.child(1).isName("__future__")) {
            return false;
        }
        for (Leaf leaf : node.leaves()) {
            if (leaf.isName("annotations")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the decorator is a dotted name, perhaps called once.
    private static boolean isSimpleDecorator(Syntax node) {
        if (node.is(Sym.NAME)) {
            return true;
        }
        if (!node.is(Sym.POWER) || !node.child(0).is(Sym.NAME)) {
            return false;
        }
        for (int i = 1; i < node.children().size(); i++) {
            Syntax trailer = node.child(i);
            boolean attribute = trailer.is(Sym.TRAILER) && trailer.child(0).is(Sym.DOT);
            boolean call = trailer.is(Sym.TRAILER) && trailer.child(0).is(Sym.LPAR);
            if (!attribute && !(call && i == node.children().size() - 1)) {
                return false;
            }
        }
        return true;
    }
}
