package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;
import dev.pytool.formatter.cst.Syntax;
import dev.pytool.formatter.literal.StringLiteral;

/// Finds the string of a line that can be split or wrapped, and whether it is the string that makes
/// the line too long.
final class StringPlace {
    private StringPlace() {}

    /// The place of the string that is all the line holds, but for an operator before it, its
    /// trailer and a comma; -1 elsewhere.
    static int alone(Line line) {
        if (inDisplay(line) >= 0 || bareTuple(line) >= 0) {
            return -1;
        }
        int at = 0;
        if (line.size() > 1 && line.leaf(0).isName("not") && line.leaf(1).isName("in")) {
            at = 2;
        } else if (isOperator(line.leaf(0)) || line.leaf(0).isName("in")) {
            at = 1;
        }
        if (at < line.size() && line.leaf(at).is(Sym.LPAR) && line.leaf(at).isInvisible()) {
            at++;
        }
        if (at >= line.size() || !line.leaf(at).is(Sym.STRING)) {
            return -1;
        }
        int end = StringTrailer.end(line, at);
        if (end < line.size() && line.leaf(end).is(Sym.RPAR) && line.leaf(end).isInvisible()) {
            end++;
        }
        if (end < line.size() && line.leaf(end).is(Sym.COMMA)) {
            end++;
        }
        return end == line.size() && isCause(line, at) ? at : -1;
    }

    /// The place of the string that wants parentheses of its own; -1 where there is none.
    static int wrappable(Line line) {
        if (line.leaf(-1).kind().isOpening()) {
            return -1;
        }
        int at = afterKeyword(line);
        if (at < 0) {
            at = afterSign(line);
        }
        if (at < 0) {
            at = bareTuple(line);
        }
        if (at < 0) {
            at = inDisplay(line);
        }
        return at;
    }

    static boolean isOperator(Leaf leaf) {
        return switch (leaf.kind()) {
            case EQEQUAL, GREATER, GREATEREQUAL, LESS, LESSEQUAL, NOTEQUAL, PERCENT, PLUS, STAR ->
                    true;
            default -> false;
        };
    }

    /// A string that is an element of a list, set or tuple by itself, at the start of its line.
    private static int inDisplay(Line line) {
        Leaf first = line.leaf(0);
        if (!first.is(Sym.STRING)
                || !isElements(first.parent()) && !isElements(first.parent().parent())) {
            return -1;
        }
        Syntax element = first;
        if (!first.previous().exists() && !first.next().exists() && first.parent().is(Sym.ATOM)) {
            element = first.parent();
        }
        boolean begins = !element.previous().exists() || element.previous().is(Sym.COMMA);
        boolean ends = !element.next().exists() || element.next().is(Sym.COMMA);
        return begins && ends ? 0 : -1;
    }

    private static boolean isElements(Syntax node) {
        return node.is(Sym.LISTMAKER) || node.is(Sym.DICTSETMAKER) || node.is(Sym.TESTLIST_GEXP);
    }

    /// `"text",` as a statement.
    private static int bareTuple(Line line) {
        return !line.isInsideBrackets()
                        && line.size() == 2
                        && line.leaf(0).is(Sym.STRING)
                        && line.leaf(1).is(Sym.COMMA)
                ? 0
                : -1;
    }

    /// After `return`, `yield` and `else`.
    private static int afterKeyword(Line line) {
        Leaf first = line.leaf(0);
        Sym statement = first.parent().kind();
        boolean gives =
                (statement == Sym.RETURN_STMT || statement == Sym.YIELD_EXPR)
                        && (first.value().equals("return") || first.value().equals("yield"));
        boolean alternative = statement == Sym.TEST && first.isName("else");
        if (!gives && !alternative) {
            return -1;
        }
        int at = line.size() > 1 && line.leaf(1).isInvisible() ? 2 : 1;
        return at < line.size() && line.leaf(at).is(Sym.STRING) ? at : -1;
    }

    /// The last part of an assertion, assignment, argument, dictionary's item or lambda.
    private static int afterSign(Line line) {
        Leaf first = line.leaf(0);
        Sym within = first.parent().kind();
        if (within == Sym.ASSERT_STMT && first.isName("assert")) {
            return after(line, Sign.COMMA, false);
        }
        if ((within == Sym.EXPR_STMT || within == Sym.ARGUMENT || within == Sym.POWER)
                && first.is(Sym.NAME)) {
            int at = after(line, Sign.ASSIGNMENT, within == Sym.ARGUMENT);
            if (at >= 0) {
                return at;
            }
        }
        Sym around = first.parent().parent().kind();
        boolean item = within == Sym.DICTSETMAKER || around == Sym.DICTSETMAKER;
        boolean lambda = within == Sym.LAMBDEF || around == Sym.LAMBDEF;
        return item || lambda ? after(line, Sign.COLON, true) : -1;
    }

    private enum Sign {
        COMMA,
        ASSIGNMENT,
        COLON;

        boolean is(Leaf leaf) {
            return switch (this) {
                case COMMA -> leaf.is(Sym.COMMA);
                case ASSIGNMENT ->
                        leaf.is(Sym.EQUAL) || leaf.is(Sym.AUGASSIGN) && leaf.value().equals("+=");
                case COLON -> leaf.is(Sym.COLON);
            };
        }
    }

    /// A string directly after such a sign that goes to the end of the line.
    private static int after(Line line, Sign sign, boolean mayEndInComma) {
        for (int i = 0; i < line.size() - 1; i++) {
            if (!sign.is(line.leaf(i))) {
                continue;
            }
            int at = line.leaf(i + 1).isInvisible() ? i + 2 : i + 1;
            if (at >= line.size() || !line.leaf(at).is(Sym.STRING)) {
                continue;
            }
            int end = StringTrailer.end(line, at);
            if (mayEndInComma && end < line.size() && line.leaf(end).is(Sym.COMMA)) {
                end++;
            }
            if (end == line.size()) {
                return at;
            }
        }
        return -1;
    }

    /// Whether the string at this place is what makes the line too long, and may be split.
    static boolean isCause(Line line, int at) {
        Leaf string = line.leaf(at);
        String value = string.value();
        if (value.codePointCount(0, value.length()) <= longest(line, at)
                || !string.hasParent()
                || isStatement(string.parent())) {
            return false;
        }
        return !LineComments.holdPragma(line.commentsAfter(string))
                && !StringLiteral.isTripleQuoted(value);
    }

    private static boolean isStatement(Syntax parent) {
        return parent.children().size() == 2
                && parent.child(0).is(Sym.STRING)
                && parent.child(1).is(Sym.NEWLINE);
    }

    /// How many characters the string may have: what the line needs for its indentation and for the
    /// pieces that stay with the string goes off.
    private static int longest(Line line, int at) {
        int taken = line.depth() * 4 + takenBefore(line, at) + takenAfter(line, at);
        boolean commented = false;
        for (Leaf comment : line.commentsAfter(line.leaf(at))) {
            taken += comment.value().length() + (commented ? 0 : 2);
            commented = true;
        }
        String text = line.text() + "\n";
        return text.codePointCount(0, Widths.within(text, line.style.lineLength() - taken));
    }

    private static int takenBefore(Line line, int at) {
        int before = at - 1;
        if (before >= 1 && line.leaf(before).is(Sym.LPAR) && line.leaf(before).isInvisible()) {
            before--;
        }
        if (before < 0) {
            return 0;
        }
        Leaf leaf = line.leaf(before);
        int taken = isOperator(leaf) ? leaf.text().length() + 1 : 0;
        if (leaf.is(Sym.COMMA)) {
            taken += 3;
        }
        boolean assigns = leaf.is(Sym.AUGASSIGN) && leaf.value().equals("+=");
        if (assigns || leaf.is(Sym.COLON) || leaf.is(Sym.EQUAL) || leaf.is(Sym.NAME)) {
            taken++;
            for (int i = before; i >= 0; i--) {
                taken += line.leaf(i).text().length();
                if (line.leaf(i).kind().isClosing()) {
                    break;
                }
            }
        }
        return taken;
    }

    private static int takenAfter(Line line, int at) {
        if (at + 1 >= line.size()) {
            return 0;
        }
        Leaf next = line.leaf(at + 1);
        if (next.is(Sym.RPAR) && next.isInvisible() && at + 2 < line.size()) {
            next = line.leaf(at + 2);
        }
        int taken = next.is(Sym.COMMA) ? 1 : 0;
        if (at + 2 < line.size() && next.is(Sym.DOT) && line.leaf(at + 2).is(Sym.NAME)) {
            boolean call = at + 3 < line.size() && line.leaf(at + 3).is(Sym.LPAR);
            taken += 1 + line.leaf(at + 2).value().length() + (call ? 1 : 0);
        }
        return taken;
    }
}
