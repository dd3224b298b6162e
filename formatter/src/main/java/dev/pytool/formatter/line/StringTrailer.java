package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;

/// What belongs to a string that is formatted where it stands: `% value`, `% (values)`, a method
/// call or an attribute.
final class StringTrailer {
    private StringTrailer() {}

    /// The place after the string at `at` and its trailer; parentheses that are not written belong
    /// to it as well.
    static int end(Line line, int at) {
        int next = skipInvisible(line, at + 1);
        if (next == line.size()) {
            return next;
        }
        return switch (line.leaf(next).kind()) {
            case DOT -> afterAttribute(line, next + 1);
            case PERCENT -> afterOperand(line, next + 1);
            default -> next;
        };
    }

    private static int afterAttribute(Line line, int at) {
        int name = skipInvisible(line, at);
        int next = skipInvisible(line, Math.min(name + 1, line.size()));
        return next < line.size() && line.leaf(next).is(Sym.LPAR)
                ? afterParentheses(line, next)
                : next;
    }

    private static int afterOperand(Line line, int at) {
        int operand = skipInvisible(line, at);
        if (operand == line.size()) {
            return operand;
        }
        return line.leaf(operand).is(Sym.LPAR)
                ? afterParentheses(line, operand)
                : skipInvisible(line, operand + 1);
    }

    private static int afterParentheses(Line line, int opening) {
        int open = 0;
        for (int i = opening; i < line.size(); i++) {
            Leaf leaf = line.leaf(i);
            if (leaf.isInvisible()) {
                continue;
            }
            open += leaf.is(Sym.LPAR) ? 1 : leaf.is(Sym.RPAR) ? -1 : 0;
            if (open == 0) {
                return skipInvisible(line, i + 1);
            }
        }
        return line.size();
    }

    private static int skipInvisible(Line line, int at) {
        int i = at;
        while (i < line.size() && line.leaf(i).isInvisible()) {
            i++;
        }
        return i;
    }
}
