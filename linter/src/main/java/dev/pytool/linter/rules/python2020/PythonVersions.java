package dev.pytool.linter.rules.python2020;

import dev.pytool.linter.model.LintContext;
import dev.pytool.linter.syntax.Exprs;
import dev.pytool.parser.ast.Expr;

/// Code that asks for the version of Python.
final class PythonVersions {
    private PythonVersions() {}

    static boolean isText(Expr expr, LintContext cx) {
        return cx.nameOf(expr).equals("sys.version");
    }

    static boolean isInfo(Expr expr, LintContext cx) {
        return cx.nameOf(expr).equals("sys.version_info");
    }

    /// Whether the subscript reads `sys.version[:upper]`.
    static boolean isHead(Expr.Subscript node, int upper, LintContext cx) {
        return node.slice() instanceof Expr.Slice slice
                && slice.lower().isEmpty()
                && slice.step().isEmpty()
                && slice.upper().filter(end -> Exprs.isInt(end, upper)).isPresent()
                && isText(node.value(), cx);
    }

    /// Whether the subscript reads `sys.version[index]`.
    static boolean isCharacter(Expr.Subscript node, int index, LintContext cx) {
        return Exprs.isInt(node.slice(), index) && isText(node.value(), cx);
    }

    /// Whether the expression reads `sys.version_info[index]`.
    static boolean isPart(Expr expr, int index, LintContext cx) {
        return expr instanceof Expr.Subscript part
                && Exprs.isInt(part.slice(), index)
                && isInfo(part.value(), cx);
    }

    /// Whether a comparison with one operator asks for more or less.
    static boolean isOrder(Expr.Compare node) {
        return node.ops().size() == 1
                && switch (node.ops().getFirst()) {
                    case LT, LT_E, GT, GT_E -> true;
                    default -> false;
                };
    }

    /// The text that `sys.version` is compared with; empty for other comparisons.
    static String comparedText(Expr.Compare node, LintContext cx) {
        return isOrder(node) && isText(node.left(), cx)
                ? Exprs.string(node.comparators().getFirst()).orElse("")
                : "";
    }
}
