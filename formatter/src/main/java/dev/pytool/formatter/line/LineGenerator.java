package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Branch;
import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Shapes;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;
import dev.pytool.formatter.line.InvisibleParentheses.After;
import dev.pytool.formatter.literal.Docstring;
import dev.pytool.formatter.literal.NumberLiteral;
import dev.pytool.formatter.literal.StringLiteral;
import dev.pytool.formatter.style.Feature;
import dev.pytool.formatter.style.Preview;
import dev.pytool.formatter.style.Style;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Walks the concrete syntax and gives its logical lines, each in its one spelling but not split
/// yet. Changes the tree: parentheses come and go, prefixes are used up.
final class LineGenerator {
    /// Conditional expressions within each other that get parentheses; Python reads 200 of them.
    private static final int CONDITIONALS = 100;

    private final Style style;
    private final Set<Feature> features;
    private final InvisibleParentheses parentheses;
    private final List<Line> lines = new ArrayList<>();
    private Line current;

    private LineGenerator(Style style, Set<Feature> features) {
        this.style = style;
        this.features = features;
        this.parentheses = new InvisibleParentheses(style, features);
        this.current = new Line(style, 0, false);
    }

    static List<Line> lines(Branch file, Style style, Set<Feature> features) {
        LineGenerator generator = new LineGenerator(style, features);
        generator.visitChildren(file);
        return generator.lines;
    }

    /// Ends the current line, if it holds anything; the next is deeper by some levels.
    private void line(int deeper) {
        if (current.isEmpty()) {
            current.deepen(deeper);
            return;
        }
        if (current.size() == 1 && Shapes.startsAsync(current.leaf(0))) {
            // `async` goes on the line of its statement.
            return;
        }
        Line complete = current;
        current = new Line(style, complete.depth() + deeper, false);
        if (style.has(Preview.SIMPLIFY_POWER_OPERATOR_HUGGING) && PowerHugging.applies(complete)) {
            PowerHugging.hug(complete);
        }
        lines.add(complete);
    }

    private void visit(Syntax node) {
        if (node instanceof Leaf leaf) {
            visitLeaf(leaf);
        } else if (node instanceof Branch branch) {
            visitBranch(branch);
        }
    }

    private void visitChildren(Branch node) {
        for (int i = 0; i < node.size(); i++) {
            visit(node.child(i));
        }
    }

    private void visitLeaf(Leaf leaf) {
        switch (leaf.kind()) {
            case INDENT -> {
                line(1);
                plain(leaf);
            }
            case DEDENT -> {
                line(0);
                plain(leaf);
                line(-1);
            }
            case SEMI -> line(0);
            case ENDMARKER -> {
                plain(leaf);
                line(0);
            }
            case STANDALONE_COMMENT -> standalone(leaf);
            case STRING -> {
                string(leaf);
                plain(leaf);
            }
            case NUMBER -> {
                leaf.value(NumberLiteral.normalize(leaf.value()));
                plain(leaf);
            }
            default -> plain(leaf);
        }
    }

    /// Adds the comments before a leaf, then the leaf.
    private void plain(Leaf leaf) {
        boolean inside = current.brackets().hasOpenBrackets();
        int consumed = 0;
        for (PrefixComment found : PrefixComment.list(leaf.prefix(), leaf.is(Sym.ENDMARKER))) {
            consumed = found.consumed();
            Leaf comment =
                    new Leaf(
                            found.kind(),
                            found.value(),
                            PrefixComment.lineEnds(found.newlines(), found.formFeed()));
            if (inside) {
                current.append(comment);
            } else if (found.kind() == Sym.COMMENT) {
                current.append(comment);
                line(0);
            } else {
                line(0);
                current.append(comment);
                line(0);
            }
        }
        leaf.prefix(inside ? "" : PrefixComment.remainder(leaf.prefix(), consumed));
        if (!leaf.kind().isLayout()) {
            current.append(leaf);
        }
    }

    private void standalone(Leaf leaf) {
        boolean inside = current.brackets().hasOpenBrackets();
        if (!inside) {
            line(0);
        }
        if (!isOffToOn(leaf.value())) {
            plain(leaf);
            return;
        }
        List<PrefixComment> before = PrefixComment.list(leaf.prefix(), false);
        boolean others = false;
        for (PrefixComment comment : before) {
            others |= !FmtDirective.isAny(comment.value());
        }
        if (others) {
            // Where the managers of a `with` can have parentheses, those would stand before the
            // second block of comments: an empty line is left of them.
            int least =
                    leaf.parent().is(Sym.WITH_STMT)
                                    && leaf.previous().is(Sym.STANDALONE_COMMENT)
                                    && features.contains(Feature.PARENTHESIZED_CONTEXT_MANAGERS)
                            ? 1
                            : 0;
            for (PrefixComment found : before) {
                line(0);
                int newlines = Math.max(found.newlines(), least);
                current.append(
                        new Leaf(
                                least > 0 ? Sym.STANDALONE_COMMENT : found.kind(),
                                found.value(),
                                PrefixComment.lineEnds(newlines, found.formFeed())));
                line(0);
                least = 0;
            }
            leaf.prefix("");
        }
        current.append(leaf);
        if (!inside) {
            line(0);
        }
    }

    private static boolean isOffToOn(String value) {
        int first = value.indexOf('\n');
        if (first < 0) {
            return false;
        }
        String last = value.substring(value.lastIndexOf('\n') + 1);
        return FmtDirective.OFF.isIn(value.substring(0, first)) && FmtDirective.ON.isIn(last);
    }

    private void string(Leaf leaf) {
        if (leaf.hasEscapedField()) {
            return;
        }
        leaf.value(StringLiteral.normalizeEscapes(leaf.value()));
        if (Shapes.isDocstring(leaf) && !Docstring.joinsLines(leaf.value())) {
            String literal = leaf.value();
            if (style.normalizesStrings()) {
                literal = StringLiteral.normalizeQuotes(StringLiteral.normalizePrefix(literal));
            }
            leaf.value(
                    Docstring.layout(literal, leaf.value(), current.depth(), style.lineLength()));
        }
        if (style.normalizesStrings()) {
            leaf.value(StringLiteral.normalizeQuotes(StringLiteral.normalizePrefix(leaf.value())));
        }
    }

    private void visitBranch(Branch node) {
        switch (node.kind()) {
            case SUITE -> {
                if (Shapes.isStubSuite(node)) {
                    visit(node.child(2));
                } else {
                    visitChildren(node);
                }
            }
            case SIMPLE_STMT -> simpleStatement(node);
            case ASYNC_STMT, ASYNC_FUNCDEF -> {
                line(0);
                visitChildren(node);
            }
            case DECORATORS, DECORATED -> {
                for (Syntax child : List.copyOf(node.children())) {
                    line(0);
                    visit(child);
                }
            }
            case ASSERT_STMT -> statement(node, After.ASSERT);
            case IF_STMT -> statement(node, After.IF);
            case WHILE_STMT -> statement(node, After.WHILE);
            case FOR_STMT -> statement(node, After.FOR);
            case TRY_STMT, CLASSDEF -> statement(node, After.NOTHING);
            case EXCEPT_CLAUSE -> statement(node, After.EXCEPT);
            case WITH_STMT -> statement(node, After.WITH);
            case EXPR_STMT -> statement(node, After.ASSIGNMENT);
            case RETURN_STMT -> statement(node, After.RETURN);
            case IMPORT_FROM -> statement(node, After.IMPORT);
            case DEL_STMT -> statement(node, After.DEL);
            case GUARD -> statement(node, After.IF);
            case MATCH_STMT, CASE_BLOCK -> {
                parentheses.normalize(node, After.NOTHING);
                line(0);
                visitChildren(node);
            }
            case FUNCDEF -> {
                line(0);
                parentheses.normalizeReturnAnnotation(node);
                visitChildren(node);
            }
            default -> expression(node);
        }
    }

    private void expression(Branch node) {
        switch (node.kind()) {
            case TEST -> conditional(node);
            case POWER -> {
                parenthesizeNumbers(node);
                parentheses.removeAfterAwait(node);
            }
            case FACTOR -> parenthesizePower(node);
            case TNAME -> parentheses.normalizeParameterAnnotation(node);
            case DICTSETMAKER -> parentheses.normalizeDict(node);
            case ATOM -> parentheses.normalizeOnlyElement(node);
            case COMP_FOR, OLD_COMP_FOR -> {
                if (style.has(Preview.WRAP_COMPREHENSION_IN)) {
                    parentheses.normalize(node, After.IN);
                }
            }
            case YIELD_EXPR -> {
                if (style.has(Preview.PARENTHESIZE_TUPLE_IN_YIELD)
                        && !node.child(1).is(Sym.ATOM)
                        && Shapes.isOneTuple(node.child(1))) {
                    Shapes.wrapVisibly(node, node.child(1));
                }
            }
            default -> {}
        }
        visitChildren(node);
        switch (node.kind()) {
            case TYPEPARAMS -> node.child(0).prefix("");
            case TYPEVARTUPLE, PARAMSPEC -> node.child(1).prefix("");
            default -> {}
        }
    }

    /// A statement whose keywords begin lines, with optional parentheses after some leaves.
    private void statement(Branch node, After after) {
        parentheses.normalize(node, after);
        for (int i = 0; i < node.size(); i++) {
            Syntax child = node.child(i);
            if (child instanceof Leaf leaf
                    && leaf.is(Sym.NAME)
                    && beginsLine(node.kind(), leaf.value())) {
                line(0);
            }
            visit(child);
        }
    }

    private static boolean beginsLine(Sym statement, String word) {
        return switch (statement) {
            case ASSERT_STMT -> word.equals("assert");
            case IF_STMT -> word.equals("if") || word.equals("else") || word.equals("elif");
            case WHILE_STMT -> word.equals("while") || word.equals("else");
            case FOR_STMT -> word.equals("for") || word.equals("else");
            case TRY_STMT ->
                    switch (word) {
                        case "try", "except", "else", "finally" -> true;
                        default -> false;
                    };
            case EXCEPT_CLAUSE -> word.equals("except");
            case WITH_STMT -> word.equals("with");
            case CLASSDEF -> word.equals("class");
            case RETURN_STMT -> word.equals("return");
            default -> false;
        };
    }

    private void simpleStatement(Branch node) {
        boolean starts = true;
        for (Syntax child : List.copyOf(node.children())) {
            if (starts && Shapes.isArithmetic(child)) {
                Shapes.wrapInvisibly(node, child);
            }
            starts = child.is(Sym.SEMI);
        }
        Syntax parent = node.parent();
        if (parent.kind().isCompound()) {
            if (Shapes.isInFunctionOrClass(node) && Shapes.isStubBody(node)) {
                visitChildren(node);
            } else {
                line(1);
                visitChildren(node);
                line(-1);
            }
        } else if (parent.is(Sym.SUITE) && Shapes.isStubSuite(parent)) {
            node.prefix("");
            visitChildren(node);
        } else {
            line(0);
            visitChildren(node);
        }
    }

    /// `a if b else c` gets hidden parentheses unless it has visible ones, or stands so deep in
    /// others that Python would not read the visible ones.
    private static void conditional(Branch node) {
        if (node.previous().is(Sym.LPAR) || conditionalsAround(node) > CONDITIONALS) {
            return;
        }
        Leaf opening = new Leaf(Sym.LPAR, "", node.prefix());
        node.prefix("");
        node.insert(0, opening);
        node.append(new Leaf(Sym.RPAR, ""));
    }

    private static int conditionalsAround(Branch node) {
        int count = 0;
        for (Syntax at = node.parent(); at.exists(); at = at.parent()) {
            count += at.is(Sym.TEST) ? 1 : 0;
        }
        return count;
    }

    /// `1 .real` becomes `(1).real`.
    private static void parenthesizeNumbers(Branch power) {
        for (int i = 0; i < power.size() - 1; i++) {
            Syntax next = power.child(i + 1);
            if (power.child(i) instanceof Leaf number
                    && number.is(Sym.NUMBER)
                    && next.is(Sym.TRAILER)
                    && next.child(0).is(Sym.DOT)
                    && isDecimal(number.value())) {
                Shapes.wrapVisibly(power, number);
            }
        }
    }

    private static boolean isDecimal(String number) {
        for (int i = 0; i < number.length(); i++) {
            switch (number.charAt(i)) {
                case 'x', 'X', 'b', 'B', 'o', 'O', 'j', 'J' -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    /// `-2 ** 8` becomes `-(2 ** 8)`, which it means.
    private static void parenthesizePower(Branch factor) {
        Syntax operand = factor.child(1);
        if (operand.is(Sym.POWER)
                && operand.children().size() == 3
                && operand.child(1).is(Sym.DOUBLESTAR)) {
            Leaf opening = new Leaf(Sym.LPAR, "(");
            int at = operand.remove();
            factor.insert(
                    at, new Branch(Sym.ATOM, List.of(opening, operand, new Leaf(Sym.RPAR, ")"))));
        }
    }
}
