package dev.pytool.formatter.line;

import dev.pytool.formatter.cst.Leaf;
import dev.pytool.formatter.cst.Sym;

import java.util.List;
import java.util.Optional;

/// Takes the space around `**` away where both operands are simple: names, numbers and paths of
/// names, with a sign or not.
final class PowerHugging {
    private PowerHugging() {}

    static boolean applies(Line line) {
        for (Leaf leaf : line.leaves()) {
            if (leaf.is(Sym.DOUBLESTAR)) {
                return true;
            }
        }
        return false;
    }

    /// The line as it is with tight operators, where it has power operators at all.
    static Optional<List<Line>> split(Line line) {
        return applies(line) ? Optional.of(List.of(hugged(line))) : Optional.empty();
    }

    /// Takes the spaces away on the line itself.
    static void hug(Line line) {
        boolean hug = false;
        for (int i = 0; i < line.size(); i++) {
            Leaf leaf = line.leaf(i);
            if (hug) {
                leaf.prefix("");
            }
            hug = isTight(line, i);
            if (hug) {
                leaf.prefix("");
            }
        }
    }

    private static boolean isTight(Line line, int at) {
        return at > 0
                && at < line.size() - 1
                && line.leaf(at).is(Sym.DOUBLESTAR)
                && isSimpleBase(line, at - 1)
                && !line.leaf(at - 1).isName("lambda")
                && isSimpleExponent(line, at + 1);
    }

    static Line hugged(Line line) {
        Line result = line.emptyCopy();
        boolean hug = false;
        for (int i = 0; i < line.size(); i++) {
            Leaf leaf = line.leaf(i);
            Leaf copy = leaf.copy();
            if (hug) {
                copy.prefix("");
            }
            hug = isTight(line, i);
            if (hug) {
                copy.prefix("");
            }
            result.appendFormatted(copy);
            for (Leaf comment : line.commentsAfter(leaf)) {
                result.appendFormatted(comment);
            }
        }
        return result;
    }

    private static boolean isSimpleBase(Line line, int at) {
        Leaf leaf = line.leaf(at);
        if (leaf.is(Sym.NAME) || leaf.is(Sym.NUMBER)) {
            return isSimpleBackward(line, at);
        }
        return isSigned(line, at) && isSimpleForward(line, at + 1);
    }

    private static boolean isSimpleExponent(Line line, int at) {
        Leaf leaf = line.leaf(at);
        if (leaf.is(Sym.NAME) || leaf.is(Sym.NUMBER)) {
            return isSimpleForward(line, at);
        }
        return isSigned(line, at) && isSimpleForward(line, at + 1);
    }

    private static boolean isSigned(Line line, int at) {
        Leaf leaf = line.leaf(at);
        boolean sign = leaf.is(Sym.PLUS) || leaf.is(Sym.MINUS) || leaf.is(Sym.TILDE);
        return sign
                && at + 1 < line.size()
                && (line.leaf(at + 1).is(Sym.NAME) || line.leaf(at + 1).is(Sym.NUMBER));
    }

    private static boolean isSimpleForward(Line line, int from) {
        for (int i = from; i < line.size(); i++) {
            Leaf leaf = line.leaf(i);
            if (leaf.is(Sym.LPAR) || leaf.is(Sym.LSQB)) {
                return false;
            }
            if (!leaf.is(Sym.NAME) && !leaf.is(Sym.DOT) || leaf.isName("for")) {
                return true;
            }
        }
        return true;
    }

    private static boolean isSimpleBackward(Line line, int from) {
        boolean called = false;
        for (int i = from; i >= 0; i--) {
            Leaf leaf = line.leaf(i);
            if (leaf.is(Sym.RPAR) || leaf.is(Sym.RSQB)) {
                called = true;
            }
            if (i < from && !isChained(line.leaf(i + 1), leaf)) {
                return !called;
            }
        }
        return true;
    }

    /// Whether `leaf`, which stands before `after`, belongs to the same chain of names and calls.
    private static boolean isChained(Leaf after, Leaf leaf) {
        return switch (after.kind()) {
            case NAME -> leaf.is(Sym.DOT);
            case RPAR, RSQB -> leaf.is(Sym.RSQB) || leaf.is(Sym.RPAR);
            case LPAR, LSQB -> leaf.is(Sym.NAME) || leaf.is(Sym.LPAR) || leaf.is(Sym.LSQB);
            default -> false;
        };
    }
}
